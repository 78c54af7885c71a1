package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lisbon, Portugal | Lisbon | | PT",
                "Austin, TX | Austin | Texas | US",
                "Austin, Texas, United States | Austin | Texas | US",
                "München | München | | DE",
                "Munich, Bavaria, Germany | Munich | Bavaria | DE",
                "Remote / Berlin | Berlin | | DE",
                "Berlin (remote) | Berlin | | DE",
                "Germany - Hamburg | Hamburg | | DE",
                "Portugal, Porto | Porto | | PT",
                "東京、日本 | 東京 | | JP",
                "Berlin 🇩🇪 | Berlin | | DE",
                "🇵🇹 Porto | Porto | | PT",
                "🇵🇹 | | | PT",
                "Portugal / Germany | Portugal | | ",
                "🇵🇹 🇩🇪 | Portugal | | ",
                "Berlin, Germany / Lisbon, Portugal | Berlin | | ",
                "Lisbon → Berlin | Lisbon | | ",
                "Texas | | Texas | US",
                "Portugal | | | PT",
                "Springfield | Springfield | | ",
                "Smallville, Estonia | Smallville | | EE",
                "Singapore, Singapore | Singapore | | SG",
                "Hong Kong, China | Hong Kong | | CN",
                "San Francisco Bay Area | San Francisco Bay Area | | US",
            })
    void reads_city_region_and_country(
            String text, @Nullable String city, @Nullable String region, @Nullable String country) {
        assertThat(PlaceName.parse(text)).contains(new PlaceName(text, city, region, country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remote",
                "Worldwide",
                "Earth",
                "127.0.0.1",
                "the internet",
                "The Internet",
                "EU",
                "Europe",
                "weltweit",
                "Anywhere, Worldwide",
                "Remote (Europe)",
                "远程",
                "🌍",
                "localhost",
                "~",
                "/dev/null",
                "https://jane.example",
                "jane@postbox.example",
                "Планета Земля",
                "N/A",
                "—",
                "100% remote"
            })
    void what_names_no_place_is_none(String text) {
        assertThat(PlaceName.parse(text)).isEmpty();
    }
}
