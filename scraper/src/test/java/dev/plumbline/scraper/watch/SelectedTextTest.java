package dev.plumbline.scraper.watch;

import static dev.plumbline.scraper.Pages.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectedTextTest {
    private static final WatchIndex INDEX = index(
            entry("Orla Penhallow", EntryKind.PERSON),
            entry("Rafael van der Dantas", EntryKind.PERSON),
            entry("이영희", EntryKind.PERSON),
            entry("Brightwater Harbour Trading LLC", EntryKind.ORGANISATION),
            identifier(Matter.EMAIL, "orla@mailbox.example"),
            identifier(Matter.PHONE, "+442079460018"),
            identifier(Matter.DOMAIN, "quiethouse.example"),
            identifier(Matter.WALLET, "0x52908400098527886e0f7030069857d2e4169ee7"),
            identifier(Matter.HANDLE, "orla-pen"),
            identifier(Matter.IP_RANGE, "192.0.2.0/24"),
            identifier(Matter.TEXT, "a passage of five words"));

    @Test
    void a_name_is_found_alone_in_a_sentence_in_a_list_and_under_another_spelling() {
        assertThat(hits("Orla Penhallow")).containsExactly("Orla Penhallow = Orla Penhallow");
        assertThat(hits("orla penhallow")).containsExactly("orla penhallow = Orla Penhallow");
        assertThat(hits("We were told to pay Orla Penhallow before March."))
                .containsExactly("Orla Penhallow = Orla Penhallow");
        assertThat(hits("Team: Ana Lima, Orla Penhalow; Bo Fex")).containsExactly("Orla Penhalow = Orla Penhallow");
        assertThat(hits("PENHALLOW, Orla")).containsExactly("PENHALLOW, Orla = Orla Penhallow");
        assertThat(hits("Invoice of Rafael van der Dantas is due"))
                .containsExactly("Rafael van der Dantas = Rafael van der Dantas");
        assertThat(hits("이영희")).containsExactly("이영희 = 이영희");
    }

    @Test
    void an_organisation_is_found_without_its_legal_form() {
        assertThat(hits("paid by Brightwater Harbour Trading since 2021"))
                .containsExactly("Brightwater Harbour Trading = Brightwater Harbour Trading LLC");
    }

    @Test
    void each_kind_of_identifier_is_found_where_it_stands() {
        assertThat(hits("write to Orla@Mailbox.example."))
                .containsExactly("Orla@Mailbox.example = orla@mailbox.example");
        assertThat(hits("call +44 20 7946 0018, please")).containsExactly("+442079460018 = +442079460018");
        assertThat(hits("see https://www.quiethouse.example/work?x=1)"))
                .containsExactly("https://www.quiethouse.example/work?x=1 = quiethouse.example");
        assertThat(hits("pay to 0x52908400098527886E0F7030069857D2E4169EE7 today"))
                .containsExactly(
                        "0x52908400098527886E0F7030069857D2E4169EE7 = 0x52908400098527886e0f7030069857d2e4169ee7");
        assertThat(hits("ask @orla-pen there")).containsExactly("orla-pen = orla-pen");
        assertThat(hits("orla-pen")).containsExactly("orla-pen = orla-pen");
        assertThat(hits("from 192.0.2.77")).containsExactly("192.0.2.77 = 192.0.2.0/24");
        assertThat(INDEX.check("Here is A passage, of five — words!", NOW).hits())
                .extracting(TextCheck.Hit::matter)
                .containsExactly(Matter.TEXT);
    }

    @Test
    void what_only_looks_like_an_entry_is_no_hit() {
        assertThat(hits("Orla lives near Penhallow")).isEmpty();
        assertThat(hits("Orla Wexley and Dorian Penhallow")).isEmpty();
        assertThat(hits("Brightwater Bakery")).isEmpty();
        assertThat(hits("notquiethouse.example")).isEmpty();
        assertThat(hits("orla-pen is a word in this sentence")).isEmpty();
        assertThat(hits("192.0.3.77")).isEmpty();
        assertThat(hits("")).isEmpty();
        assertThat(hits("  \n\t—,;:.@ @@ +++ ://")).isEmpty();
    }

    @Test
    void says_how_much_was_compared_and_what_was_left_out() {
        TextCheck few = INDEX.check("Ana Lima\nana@mailbox.example", NOW);
        assertThat(few.names()).isEqualTo(2);
        assertThat(few.others()).isEqualTo(2);
        assertThat(few.leftOut()).isZero();
        String many = IntStream.range(0, 200)
                .mapToObj(i -> "Word" + (char) ('a' + i % 26) + i)
                .collect(Collectors.joining(" "));
        assertThat(INDEX.check(many, NOW)).satisfies(check -> {
            assertThat(check.names()).isEqualTo(SelectedText.MOST_NAMES);
            assertThat(check.leftOut()).isPositive();
        });
    }

    private static List<String> hits(String text) {
        return INDEX.check(text, NOW).hits().stream()
                .map(hit -> hit.said() + " = " + hit.listed())
                .toList();
    }

    private static WatchIndex index(ListEntry... entries) {
        return WatchIndex.of(Stream.of(entries)
                .map(entry -> new Watched(new UUID(0, 1), "Invented list", "tests", false, entry, null))
                .toList());
    }

    private static ListEntry entry(String name, EntryKind kind) {
        return new ListEntry(name, kind, name, List.of(), List.of(), null, null, null);
    }

    private static ListEntry identifier(Matter matter, String value) {
        return new ListEntry(
                value, EntryKind.OTHER, "", List.of(), List.of(new Identifier(matter, value)), null, null, null);
    }
}
