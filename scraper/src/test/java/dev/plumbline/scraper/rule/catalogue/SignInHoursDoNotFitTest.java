package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.zone;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInHoursDoNotFitTest implements RuleCases {

    /** Accra keeps universal time all year. */
    private static final Reading ACCRA = page("GigHub", "one", name("Tom Varga"), place("Accra", "GH"));

    private static final String AGREED = "start,contractor id,contractor,zone\n2026-01-05,tom@example.org,Tom Varga,";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SignInHoursDoNotFit())
                .flags("sixty sign-ins in the night of the place", records(ACCRA, log(60, 0, 6)))
                .flags(
                        "sixty sign-ins in the night of a stated time zone",
                        records(page("GigHub", "one", name("Tom Varga"), zone("Asia/Tokyo")), log(60, 15, 6)))
                .flags(
                        "sixty sign-ins in the night of the hours that were agreed",
                        records(log(60, 0, 6), AGREED + "Africa/Accra\n"))
                .passes("sixty sign-ins in the working day", records(ACCRA, log(60, 9, 8)))
                .passes("sixty sign-ins spread over the whole day", records(ACCRA, log(60, 0, 24)))
                .passes("sixty sign-ins at night and no place named", records(log(60, 0, 6)))
                .passes(
                        "a place that nobody can find may be anywhere",
                        records(
                                page("GigHub", "one", name("Tom Varga"), place("Qqyzzyx", null)),
                                log(60, 0, 6),
                                AGREED + "Africa/Accra\n"))
                .passes(
                        "sixty refused attempts at night",
                        records(ACCRA, log(60, 0, 6).replace("success", "failure")))
                .passes("one night of many sign-ins", records(ACCRA, oneNight()))
                .passes("a log that tells days only", records(ACCRA, log(60, 0, 1)))
                .explained(
                        "Late evenings or early mornings, as of many who work beside something else",
                        records(ACCRA, log(60, 18, 9)))
                .explained("Fewer hours than tell anything, or all of a few days", records(ACCRA, log(45, 0, 6)))
                .explained(
                        "The work was agreed for the hours of another place",
                        records(ACCRA, log(60, 0, 6), AGREED + "America/Los_Angeles\n"))
                .explained(
                        "Some weeks of travel among months at home", records(ACCRA, log(60, 9, 8) + rows(60, 30, 0, 6)))
                .explained("A program signs in by itself at set hours", records(ACCRA, log(80, 2, 3)))
                .cannotTell("On call at night, cares for children by day, or likes to work at night")
                .cannotTell("The log was read with the clock of another zone");
    }

    @Test
    void counts_hours_and_shows_the_place_first() {
        Finding finding = new SignInHoursDoNotFit()
                .check(records(ACCRA, log(60, 0, 6) + rows(0, 60, 0, 6)))
                .getFirst();
        assertThat(finding.headline())
                .isEqualTo("Sign-ins do not fit the hours of the place: 60 of 60 hours with a sign-in, the first on"
                        + " 2026-03-01, fall into the night of 'Accra, Ghana' on GigHub");
        assertThat(finding.evidence()).hasSize(RowsShown.MOST);
        assertThat(finding.evidence().getFirst().quote()).isEqualTo("Accra, Ghana");
    }

    @Test
    void half_of_the_hours_is_the_least_that_is_told() {
        assertThat(check(rows(0, 30, 0, 6), rows(30, 30, 10, 6))).hasSize(1);
        assertThat(check(rows(0, 30, 0, 6), rows(30, 31, 10, 6))).isEmpty();
    }

    @Test
    void fifty_hours_in_fifteen_days_are_the_least_that_tell_anything() {
        assertThat(check(rows(0, 50, 0, 6))).hasSize(1);
        assertThat(check(rows(0, 49, 0, 6))).isEmpty();
        assertThat(check(nights(15, 4))).hasSize(1);
        assertThat(check(nights(14, 4))).isEmpty();
    }

    @Test
    void counts_summer_time_on_the_clock_of_the_place() {
        Reading lisbon = page("GigHub", "one", name("Tom Varga"), place("Lisbon", "PT"));
        String summer = rows(60, 60, 0, 6);
        assertThat(new SignInHoursDoNotFit()
                        .check(records(lisbon, "time,user,ip address,result\n" + summer))
                        .getFirst()
                        .headline())
                .contains("50 of 60");
    }

    private static List<Finding> check(String... rows) {
        return new SignInHoursDoNotFit().check(records(ACCRA, "time,user,ip address,result\n" + String.join("", rows)));
    }

    private static String log(int count, int firstHour, int hours) {
        return "time,user,ip address,result\n" + rows(0, count, firstHour, hours);
    }

    /** A sign-in a day from a day of March on, at hours that go round from the first. */
    private static String rows(int fromDay, int count, int firstHour, int hours) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(LocalDateTime.of(2026, 3, 1, 0, 30)
                        .plusDays(fromDay + i)
                        .plusHours(firstHour + i % hours)))
                .collect(Collectors.joining());
    }

    /** So many nights of sign-ins in so many hours each. */
    private static String nights(int nights, int hours) {
        return IntStream.range(0, nights)
                .boxed()
                .flatMap(night -> IntStream.range(0, hours)
                        .mapToObj(hour ->
                                row(LocalDateTime.of(2026, 3, 1, hour, 30).plusDays(night))))
                .collect(Collectors.joining());
    }

    private static String oneNight() {
        return Stream.iterate(LocalDateTime.of(2026, 3, 1, 0, 0), at -> at.plusMinutes(5))
                .limit(70)
                .map(SignInHoursDoNotFitTest::row)
                .collect(Collectors.joining("", "time,user,ip address,result\n", ""));
    }

    private static String row(LocalDateTime at) {
        return at + ":00Z,tom@example.org,192.0.2.9,success\n";
    }
}
