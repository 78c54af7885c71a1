package dev.plumbline.scraper.watch;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.watch.ListEntry.Alias;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchIndexTest {
    private static final Reading TALBOT =
            page("GigHub", "talbot", name("Talbot Wexley"), email("talbot.wexley@mailbox.example"));

    @Test
    void a_name_and_a_mailbox_of_one_entry_are_two_matches() {
        assertThat(matches(watched(false, null, person("Talbot Wexley", "talbot.wexley@mailbox.example"))))
                .extracting(ListMatch::matter)
                .containsExactly(Matter.NAME, Matter.EMAIL);
    }

    @Test
    void several_names_of_one_entry_are_one_match_and_a_good_one_is_told_before_a_weak_one() {
        ListEntry entry = new ListEntry(
                "1",
                EntryKind.PERSON,
                "Somebody Else",
                List.of(new Alias("Talbott Wexly", true), new Alias("Talbot Wexley", false)),
                List.of(),
                null,
                null,
                null);
        assertThat(matches(watched(false, null, entry)))
                .singleElement()
                .satisfies(match -> assertThat(match.weak()).isFalse());
    }

    @Test
    void what_a_benign_list_names_is_silent_on_all_lists() {
        assertThat(matches(
                        watched(false, null, person("Talbot Wexley", "talbot.wexley@mailbox.example")),
                        watched(true, null, person("Talbot Wexley", "talbot.wexley@mailbox.example"))))
                .isEmpty();
    }

    @Test
    void a_benign_name_that_only_fits_silences_nothing() {
        assertThat(matches(
                        watched(false, null, person("Talbot Wexley", null)),
                        watched(true, null, person("Talbott Wexly", null))))
                .hasSize(1);
    }

    @Test
    void an_entry_is_silent_from_its_last_day_on() {
        assertThat(matches(watched(false, NOW.plusSeconds(1), person("Talbot Wexley", null))))
                .hasSize(1);
        assertThat(matches(watched(false, NOW, person("Talbot Wexley", null)))).isEmpty();
    }

    @Test
    void a_thousand_entries_that_fit_are_cut() {
        List<Watched> many = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> new Watched(
                        new UUID(0, i),
                        "List " + i,
                        "",
                        false,
                        person("Talbot Wexley", null),
                        NOW.plus(Duration.ofDays(1))))
                .toList();
        assertThat(WatchIndex.of(many).matches(List.of(TALBOT), List.of(), List.of(), NOW))
                .hasSize(WatchIndex.MOST);
    }

    private static List<ListMatch> matches(Watched... entries) {
        return WatchIndex.of(List.of(entries)).matches(List.of(TALBOT), List.of(), List.of(), NOW);
    }

    private static Watched watched(boolean benign, @Nullable Instant until, ListEntry entry) {
        return new Watched(new UUID(0, benign ? 1 : 2), "Invented list", "tests", benign, entry, until);
    }

    private static ListEntry person(String name, @Nullable String email) {
        return new ListEntry(
                name,
                EntryKind.PERSON,
                name,
                List.of(),
                email == null ? List.of() : List.of(new Identifier(Matter.EMAIL, email)),
                null,
                null,
                null);
    }
}
