package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.commits;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.zone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitClockDoesNotFitTest implements RuleCases {

    private static final Said LEEDS = place("Leeds", "GB");
    private static final String NIGHT = "2026-07-01T09:30:00+09:00";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new CommitClockDoesNotFit())
                .flags("clocks nine hours from the place named", says(LEEDS, daily(NIGHT, 12)))
                .flags(
                        "clocks three hours from the zone stated",
                        says(zone("Europe/London"), LEEDS, daily("2026-01-10T09:00:00+03:00", 12)))
                .passes("clocks of the place named", says(LEEDS, daily("2026-07-01T09:30:00+01:00", 40)))
                .passes("fewer commits than tell anything", says(LEEDS, daily(NIGHT, 9)))
                .passes(
                        "a few commits from a journey among many at home",
                        says(LEEDS, both(daily("2026-06-01T09:30:00+01:00", 20), daily(NIGHT, 12))))
                .passes(
                        "another zone of a wide country",
                        says(place(null, "US"), daily("2026-07-01T09:30:00-07:00", 20)))
                .explained(
                        "Summer time began or ended between the commits",
                        says(
                                place("Kraków", "PL"),
                                both(daily("2026-03-01T10:00:00+01:00", 20), daily("2026-04-01T10:00:00+02:00", 20))))
                .explained(
                        "The commits were made on servers whose clocks keep universal time",
                        says(place("Karachi", "PK"), daily("2026-07-01T09:30:00+00:00", 40)))
                .explained(
                        "Lived elsewhere more than a year before the place was read",
                        says(LEEDS, daily("2024-07-01T09:30:00+09:00", 40)))
                .cannotTell("Travelled for a while, or keeps the machine on a client's time zone")
                .cannotTell("Somebody else's commits were joined to the candidate");
    }

    @Test
    void says_how_many_commits_carry_which_clock() {
        Finding finding = new CommitClockDoesNotFit()
                .check(says(LEEDS, both(daily("2026-06-01T09:30:00+01:00", 4), daily(NIGHT, 12))))
                .getFirst();
        assertThat(finding.headline())
                .isEqualTo("Commits carry another clock than the place: 'Leeds, United Kingdom' on GigHub, +09:00 on"
                        + " CodePort");
        assertThat(finding.message()).startsWith("12 of 16 commits");
        assertThat(finding.evidence()).hasSize(4);
    }

    @Test
    void leaves_commits_of_other_people_alone() {
        assertThat(new CommitClockDoesNotFit()
                        .check(dossier(
                                page("GigHub", "dfexley", name("Dorian Fexley"), LEEDS),
                                commits("CodePort", "team", "Ilse Varga", daily(NIGHT, 40)))))
                .isEmpty();
    }

    @Test
    void ten_commits_are_the_least_and_more_than_half_must_be_far() {
        assertThat(check(daily(NIGHT, 10))).hasSize(1);
        assertThat(check(both(daily("2026-06-01T09:30:00+01:00", 12), daily(NIGHT, 12))))
                .isEmpty();
        assertThat(check(both(daily("2026-06-01T09:30:00+01:00", 12), daily(NIGHT, 13))))
                .hasSize(1);
    }

    @Test
    void is_sure_where_four_of_five_commits_are_far() {
        assertThat(check(both(daily("2026-06-01T09:30:00+01:00", 3), daily(NIGHT, 12))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.HIGH);
        assertThat(check(both(daily("2026-06-01T09:30:00+01:00", 4), daily(NIGHT, 12))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void names_the_clock_that_most_of_them_carry() {
        assertThat(check(both(daily("2026-05-01T09:30:00-07:00", 4), daily(NIGHT, 9)))
                        .getFirst()
                        .headline())
                .contains("+09:00 on CodePort");
        assertThat(check(both(daily("2026-05-01T09:30:00-07:00", 9), daily(NIGHT, 4)))
                        .getFirst()
                        .headline())
                .contains("-07:00 on CodePort");
    }

    private static List<Finding> check(List<String> times) {
        return new CommitClockDoesNotFit().check(says(LEEDS, times));
    }

    private static Dossier says(Said first, List<String> times) {
        return says(first, name("Dorian Fexley"), times);
    }

    private static Dossier says(Said first, Said second, List<String> times) {
        return dossier(
                page("GigHub", "dfexley", name("Dorian Fexley"), first, second),
                commits("CodePort", "team", "Dorian Fexley", times));
    }

    private static List<String> daily(String first, int days) {
        OffsetDateTime begin = OffsetDateTime.parse(first);
        return IntStream.range(0, days)
                .mapToObj(day -> begin.plusDays(day).toString())
                .toList();
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
