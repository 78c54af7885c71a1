package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.DatedEvent.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityHoursTest {

    private static final ZoneOffset NINE = ZoneOffset.ofHours(9);

    private static DatedEvent at(Instant at, boolean timed, @Nullable ZoneOffset offset) {
        return new DatedEvent(
                Kind.COMMIT,
                "Change of " + at,
                at,
                timed,
                offset,
                null,
                Pages.evidence("gighub.example", "ada", Pages.NOW, "Change"));
    }

    /** One event an hour from 00:00 to 07:59 UTC on successive days, which is 09:00 to 16:59 at +09:00. */
    private static List<DatedEvent> office(int count, @Nullable ZoneOffset offset) {
        Instant monday = Instant.parse("2026-03-02T00:00:00Z");
        return IntStream.range(0, count)
                .mapToObj(i -> at(monday.plusSeconds(86_400L * (i / 8) + 3_600L * (i % 8)), true, offset))
                .toList();
    }

    @Test
    void shows_each_authors_own_clock_where_no_zone_is_given() {
        ActivityHours hours = ActivityHours.of(office(40, NINE), null);
        assertThat(hours.week()).hasSize(7).allSatisfy(day -> assertThat(day).hasSize(24));
        assertThat(hours.week().getFirst().subList(9, 17)).containsOnly(1);
        assertThat(hours.offsets()).containsExactly(Map.entry(NINE, 40));
    }

    @Test
    void shows_the_clock_of_a_zone_with_its_summer_time() {
        Instant winter = Instant.parse("2026-03-28T23:30:00Z");
        Instant summer = Instant.parse("2026-03-29T23:30:00Z");
        ActivityHours hours =
                ActivityHours.of(List.of(at(winter, true, null), at(summer, true, null)), ZoneId.of("Europe/Lisbon"));
        assertThat(hours.week().get(5).get(23)).isOne();
        assertThat(hours.week().get(0).get(0)).isOne();
    }

    @Test
    void refuses_under_thirty_events() {
        ActivityHours few = ActivityHours.of(office(29, NINE), null);
        assertThat(few.enough()).isFalse();
        assertThat(few.quiet()).isEmpty();
        assertThat(ActivityHours.of(office(30, NINE), null).enough()).isTrue();
    }

    @Test
    void a_day_without_a_time_is_left_out_and_counted() {
        Stream<DatedEvent> days = IntStream.range(0, 5).mapToObj(i -> at(Instant.EPOCH.plusSeconds(i), false, NINE));
        ActivityHours hours =
                ActivityHours.of(Stream.concat(days, office(31, NINE).stream()).toList(), null);
        assertThat(hours.counted()).isEqualTo(31);
        assertThat(hours.left()).isEqualTo(5);
    }

    @Test
    void an_event_without_an_offset_has_no_hour_of_its_own() {
        assertThat(ActivityHours.of(office(40, null), null).counted()).isZero();
        assertThat(ActivityHours.of(office(40, null), ZoneOffset.UTC).counted()).isEqualTo(40);
    }

    @Test
    void the_same_event_on_two_pages_counts_once() {
        List<DatedEvent> twice = Stream.concat(office(40, NINE).stream(), office(40, NINE).stream())
                .toList();
        assertThat(ActivityHours.of(twice, null).counted()).isEqualTo(40);
    }

    @Test
    void finds_the_quiet_hours_past_midnight_and_tolerates_a_stray_event() {
        Instant night = Instant.parse("2026-03-04T18:10:00Z");
        List<DatedEvent> mostly = Stream.concat(office(80, NINE).stream(), Stream.of(at(night, true, NINE)))
                .toList();
        assertThat(ActivityHours.of(mostly, null).quiet()).contains(new ActivityHours.Quiet(17, 16, 1));
    }

    @Test
    void finds_none_where_something_happens_at_every_hour() {
        List<DatedEvent> always = IntStream.range(0, 240)
                .mapToObj(i -> at(Instant.parse("2026-03-02T00:00:00Z").plusSeconds(3_600L * i), true, NINE))
                .toList();
        assertThat(ActivityHours.of(always, null).quiet()).isEmpty();
    }
}
