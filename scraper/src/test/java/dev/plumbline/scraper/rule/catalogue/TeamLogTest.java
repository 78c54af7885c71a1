package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Dossiers;
import dev.plumbline.scraper.GitLogs;
import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One team's git log of five people: what is deliberate in it is found, and what only looks alike is not. */
class TeamLogTest {

    @Test
    void finds_the_clock_of_somebody_who_names_another_place() {
        assertThat(rules("Dorian Fexley", place("Leeds", "GB"))).containsExactly("commit-clock-does-not-fit-place");
    }

    @Test
    void finds_years_made_in_minutes_and_a_second_name_under_one_address() {
        assertThat(rules("Talbot Wexley", place("Ashburn", "US")))
                .containsExactlyInAnyOrder(
                        "commits-of-years-made-at-once", "commits-of-one-mailbox-under-several-names");
    }

    @Test
    void leaves_summer_time_and_a_relay_address_alone() {
        assertThat(rules("Petra Quillon", place("Kraków", "PL"))).isEmpty();
    }

    @Test
    void leaves_a_rebase_alone() {
        assertThat(rules("Mirelle Ashgrove", place("Lisbon", "PT"))).isEmpty();
    }

    @Test
    void leaves_one_night_before_a_release_alone() {
        assertThat(rules("Samir Oakvale", place("Karachi", "PK"))).isEmpty();
    }

    private static List<String> rules(String name, Said place) {
        Reading profile = page("GigHub", "profile", name(name), place);
        Reading[] all = Stream.concat(Stream.of(profile), GitLogs.of(name)).toArray(Reading[]::new);
        assertThat(all).as("the profile and a log").hasSizeGreaterThan(1);
        return new Scraper()
                .check(Dossiers.dossier(all)).findings().stream()
                        .map(Finding::rule)
                        .toList();
    }
}
