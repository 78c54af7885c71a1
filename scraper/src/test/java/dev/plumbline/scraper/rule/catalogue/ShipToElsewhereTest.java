package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class ShipToElsewhereTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ShipToElsewhere())
                .flags(
                        "to a country that no page names",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Unit 4, Sample Road, Sterling VA\",US,home,delivered\n"))
                .passes(
                        "no place is told",
                        records(HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Sample Road\",US,home,delivered\n"))
                .explained(
                        "Another name of the same city or country",
                        records(
                                page("GigHub", "nora", place("Lisboa", "PT")),
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Rua do Exemplo 12, Lisbon\",Portugal,home,delivered\n"))
                .explained(
                        "A parcel shop or an office in the right country",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"c/o Parcel Shop, Uppsala\",SE,pickup point,delivered\n"))
                .explained(
                        "Moved, and one page says so already",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE"), place("Porto", "PT")),
                                HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Rua 1, Porto\",PT,home,delivered\n"))
                .cannotTell("Stays with family for a while")
                .cannotTell("The supplier sent it from a branch and booked that address");
    }

    @Test
    void the_country_of_the_papers_counts_by_name_and_by_code() {
        String toUs = HEADER + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Sample Road, Sterling VA\",US,home,delivered\n";
        assertThat(new ShipToElsewhere().check(records(toUs, papers("Storgatan 4, Uppsala, Sweden"))))
                .hasSize(1);
        assertThat(new ShipToElsewhere().check(records(toUs, papers("Storgatan 4, Uppsala, SE"))))
                .hasSize(1);
        assertThat(new ShipToElsewhere().check(records(toUs, papers("Sample Road 1, Sterling, US"))))
                .isEmpty();
        assertThat(new ShipToElsewhere().check(records(toUs, papers("Storgatan 4, Uppsala"))))
                .isEmpty();
    }

    private static String papers(String address) {
        return "start,contractor id,contractor,address\n2026-01-05,C-1,Nora Lindqvist,\"" + address + "\"\n";
    }
}
