package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.commits;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoursDoNotFitTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new HoursDoNotFit())
                .flags("sixty events around three at night", events(60, 0, 6))
                .passes("sixty events in the working day", events(60, 9, 8))
                .passes("sixty events spread over the whole day", events(60, 0, 24))
                .explained("Late evenings, as of many who work after their day", events(60, 19, 7))
                .explained("Fewer events than tell anything, or all of a few days", events(40, 0, 6))
                .cannotTell("Works at night, for family or for clients elsewhere")
                .cannotTell("A machine made the commits at set hours");
    }

    @Test
    void counts_the_events_of_the_night() {
        assertThat(new HoursDoNotFit().check(events(60, 0, 6)).getFirst().headline())
                .isEqualTo("Hours do not fit the place: 60 of 60 events, as on CodePort, fall into the night of 'Accra,"
                        + " Ghana' on GigHub");
    }

    @Test
    void fifty_events_are_the_least_and_six_is_morning() {
        assertThat(new HoursDoNotFit().check(events(50, 0, 6))).hasSize(1);
        assertThat(new HoursDoNotFit().check(events(49, 0, 6))).isEmpty();
        assertThat(new HoursDoNotFit().check(events(60, 0, 12))).hasSize(1);
        assertThat(new HoursDoNotFit().check(events(60, 1, 12))).isEmpty();
    }

    /** One event a day in Accra, which keeps universal time, at hours that go round from the first. */
    private static Dossier events(int count, int firstHour, int hours) {
        OffsetDateTime day = OffsetDateTime.of(2026, 3, 1, 0, 30, 0, 0, ZoneOffset.UTC);
        List<String> times = IntStream.range(0, count)
                .mapToObj(i -> day.plusDays(i).plusHours(firstHour + i % hours).toString())
                .toList();
        return dossier(
                page("GigHub", "one", name("Tom Varga"), place("Accra", "GH")),
                commits("CodePort", "tomv", "Tom Varga", times));
    }
}
