package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Europe/Lisbon, Europe/Lisbon",
        "(GMT+05:30) Kolkata, +05:30",
        "UTC-3, -03:00",
        "GMT, +00:00",
        "Central European Time (3:15pm), CET",
        "Eastern Time (US & Canada), America/New_York",
        "India Standard Time, Asia/Kolkata",
        "Московское время, Europe/Moscow",
    })
    void reads_a_zone_that_is_told_apart(String text, String zone) {
        assertThat(Zones.parse(text)).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CST", "IST", "BST", "local time", "Mars/Olympus", "any time", "part time", "UTC+25"})
    void a_word_that_means_several_zones_or_none_is_none(String text) {
        assertThat(Zones.parse(text)).isEmpty();
    }

    @Test
    void every_name_has_a_zone_that_this_machine_knows() {
        assertThat(Table.map("zone-names.csv").values())
                .allSatisfy(zone -> assertThat(ZoneId.of(zone)).isNotNull());
    }
}
