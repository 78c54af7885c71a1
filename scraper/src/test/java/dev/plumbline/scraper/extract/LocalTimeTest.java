package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {

    @ParameterizedTest
    @CsvSource({
        "09:00, 11:01 am local time, +02:00",
        "09:00, 4:00 am local time, -05:00",
        "09:00, 2:30 pm local time, +05:30",
        "09:00, 09:00, +00:00",
        "11:10, It’s 1:08 PM here, +02:00",
        "23:10, 1:08 am, +02:00",
        "02:00, 9:59 pm, -04:00",
    })
    void a_clock_beside_the_time_of_the_capture_is_an_offset(String utc, String words, String offset) {
        assertThat(LocalTime.offset(words, at(utc)).orElse(null)).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 11:20 am", "09:00, 11:08 am", "09:00, 10:15 pm", "09:00, 25:00", "09:00, local time"})
    void a_clock_that_fits_no_offset_in_use_or_two_says_nothing(String utc, String words) {
        assertThat(LocalTime.offset(words, at(utc))).isEmpty();
    }

    private static Instant at(String utc) {
        return Instant.parse("2026-11-25T" + utc + ":00Z");
    }
}
