package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "112 followers | 112 | followers",
                "1.2k stars | 1200 | stars",
                "12,345 reputation | 12345 | reputation",
                "Followers: 7 | 7 | followers",
                "2M views | 2000000 | views",
            })
    void reads_how_many_of_what(String text, long count, String label) {
        assertThat(Count.parse(text)).contains(new Count(count, label));
    }

    @Test
    void two_numbers_or_none_count_nothing() {
        assertThat(Count.parse("3 of 5 stars")).isEmpty();
        assertThat(Count.parse("followers")).isEmpty();
        assertThat(Count.parse("42")).isEmpty();
        assertThat(Count.leading("1.5k")).contains(1500L);
    }
}
