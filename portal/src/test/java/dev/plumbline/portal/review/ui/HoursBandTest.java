package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HoursBandTest {
    private static final Instant SUMMER = Instant.parse("2026-07-15T12:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-01-14T12:00:00Z");

    @Test
    void stands_from_nine_to_six_on_its_own_clock_and_not_at_the_weekend() {
        HoursBand band = band("Europe/Lisbon", ZoneId.of("Europe/Lisbon"), SUMMER);

        assertThat(band.has(0, 8)).isFalse();
        assertThat(band.has(0, 9)).isTrue();
        assertThat(band.has(4, 17)).isTrue();
        assertThat(band.has(4, 18)).isFalse();
        assertThat(band.has(5, 12)).isFalse();
        assertThat(band.cells()).hasSize(45);
    }

    @Test
    void moves_with_the_offset_that_holds_at_that_time_of_the_year() {
        assertThat(band("Europe/Warsaw", ZoneOffset.UTC, SUMMER).has(0, 7)).isTrue();
        assertThat(band("Europe/Warsaw", ZoneOffset.UTC, WINTER).has(0, 7)).isFalse();
        assertThat(band("Europe/Warsaw", ZoneOffset.UTC, WINTER).has(0, 8)).isTrue();
    }

    @Test
    void runs_into_the_day_before_and_the_day_after() {
        HoursBand east = band("Asia/Tokyo", ZoneId.of("America/Los_Angeles"), WINTER);

        assertThat(east.has(6, 16)).isTrue();
        assertThat(east.has(4, 16)).isFalse();
        assertThat(east.cells()).hasSize(45);
    }

    @Test
    void says_whose_clock_and_that_nobody_claims_the_hours() {
        assertThat(band("Europe/Lisbon", ZoneOffset.UTC, SUMMER).legend())
                .contains("09:00 to 18:00", "Europe/Lisbon, as on GigHub", "said by nobody");
    }

    private static HoursBand band(String zone, ZoneId shown, Instant around) {
        HoursClock claimed = new HoursClock(zone + ", as on GigHub", ZoneId.of(zone), true);
        return HoursBand.of(claimed, ZoneId.of(zone), shown, around);
    }
}
