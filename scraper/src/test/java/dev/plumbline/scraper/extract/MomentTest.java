package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @Test
    void keeps_an_offset_and_knows_that_utc_is_what_sites_write_for_everybody() {
        assertThat(Moment.parse("2024-11-05T13:22:18+02:00"))
                .contains(new Moment(Instant.parse("2024-11-05T11:22:18Z"), true, ZoneOffset.ofHours(2)));
        assertThat(Moment.parse("2024-11-05T13:22:18Z"))
                .contains(new Moment(Instant.parse("2024-11-05T13:22:18Z"), true, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05 13:22:18Z, 2024-11-05T13:22:18Z",
        "2024-11-05T13:22:18.123+0000, 2024-11-05T13:22:18.123Z",
        "2024-11-05 13:22:18 +0530, 2024-11-05T07:52:18Z",
        "2024-11-05T13:22Z, 2024-11-05T13:22:00Z",
    })
    void reads_the_forms_that_sites_use(String written, Instant at) {
        assertThat(Moment.parse(written)).get().satisfies(moment -> {
            assertThat(moment.at()).isEqualTo(at);
            assertThat(moment.timed()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2024-11-05T13:22:18", "5 November 2024", "Nov 5, 2024"})
    void a_day_or_a_clock_without_its_zone_is_a_day(String written) {
        assertThat(Moment.parse(written)).contains(new Moment(Instant.parse("2024-11-05T00:00:00Z"), false, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-11",
                "P3Y",
                "yesterday",
                "2024-02-31",
                "2024-13-05T10:00:00Z",
                "0001-01-01T00:00:00Z"
            })
    void less_than_a_day_is_no_point_of_time(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @Test
    void counts_seconds_and_milliseconds() {
        assertThat(Moment.ofEpoch(1_700_000_000L))
                .isEqualTo(Moment.ofEpoch(1_700_000_000_000L))
                .isPresent();
    }

    @Property(tries = 500)
    void whatever_the_text_there_is_an_answer(@ForAll String noise) {
        assertThat(Moment.parse("2024-11-05T" + noise)).isNotNull();
        assertThat(Count.parse(noise)).isNotNull();
    }
}
