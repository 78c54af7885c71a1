package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.lists;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PublicAddress())
                .flags(
                        "the address of a library",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Library Square 3, 75310 Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .passes(
                        "an address that is not listed",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan 4, Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .explained(
                        "Lives next door: another number in the same street",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Library Square 5, 75310 Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .cannotTell("The building has flats above the public rooms")
                .cannotTell("Has no permanent home at present");
    }

    @Test
    void the_address_on_the_papers_counts_too() {
        Dossier dossier = records("""
                        start,contractor id,contractor,address
                        2026-01-05,C-1,Nora Lindqvist,"Library Square 3, 75310 Uppsala, Sweden"
                        2026-01-05,C-2,Ines Okafor,
                        """).of(lists("Library Square 3, 75310 Uppsala"));
        assertThat(new PublicAddress().check(dossier))
                .extracting(Finding::headline)
                .containsExactly("Address on the team's list: 'Library Square 3, 75310 Uppsala, Sweden'");
    }

    @Test
    void four_of_five_words_are_enough_and_every_figure_must_stand_there() {
        assertThat(shipped("Library Square 3, 75310 Upsala")).hasSize(1);
        assertThat(shipped("Lbrary Square 3, 75310 Upsala")).isEmpty();
        assertThat(shipped("Library Square 3, Uppsala")).isEmpty();
    }

    @Test
    void a_listed_line_of_two_words_is_no_address() {
        Dossier dossier =
                records(HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan Uppsala\",SE,home,delivered\n");
        assertThat(new PublicAddress().check(dossier.of(lists("Storgatan Uppsala"))))
                .isEmpty();
        Dossier three =
                records(HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan 4 Uppsala\",SE,home,delivered\n");
        assertThat(new PublicAddress().check(three.of(lists("Storgatan 4 Uppsala"))))
                .hasSize(1);
    }

    private static List<Finding> shipped(String address) {
        return new PublicAddress()
                .check(records(HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"" + address + "\",SE,home,delivered\n")
                        .of(lists("Library Square 3, 75310 Uppsala")));
    }
}
