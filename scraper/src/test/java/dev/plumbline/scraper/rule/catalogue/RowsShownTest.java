package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsShownTest {

    @ParameterizedTest
    @CsvSource({
        "PT1M, 1 minute",
        "PT0S, 0 minutes",
        "PT119M, 119 minutes",
        "PT120M, 2 hours",
        "PT71H59M, 71 hours",
        "PT72H, 3 days",
        "PT-90M, 90 minutes"
    })
    void lengths_are_said_in_the_unit_that_people_would_use(Duration length, String words) {
        assertThat(RowsShown.length(length)).isEqualTo(words);
    }

    @Test
    void a_headline_holds_forty_characters_of_a_text() {
        assertThat(RowsShown.cut("x".repeat(40))).isEqualTo("x".repeat(40));
        assertThat(RowsShown.cut("x".repeat(41))).isEqualTo("x".repeat(40) + "…");
        assertThat(RowsShown.cut("  two \n lines ")).isEqualTo("two lines");
    }
}
