package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBudgetTest {
    private static final String URL = "https://jane.example/";

    @ParameterizedTest
    @ValueSource(ints = {400_000, 2_000_000, 4_000_000})
    @Timeout(20)
    void stops_markup_that_makes_the_parser_repeat_open_elements(int length) {
        System.gc();
        long before = used();

        Reading reading = Read.page(URL, bomb(length));

        assertThat(reading.abnormal()).contains("200,000 elements");
        assertThat(reading.claims()).isEmpty();
        assertThat(used() - before).isLessThan(400L << 20);
    }

    @Test
    void every_shape_of_too_much_ends_in_time() {
        for (String unit :
                new String[] {"<br>", "<table>", "<b><p>", "<a>", "<table><td>x", "<li>", "<svg><a>", "<select><option>"
                }) {
            long start = System.nanoTime();
            assertThat(Read.page(URL, unit.repeat((4 << 20) / unit.length())).abnormal())
                    .isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    private static String bomb(int length) {
        StringBuilder html = new StringBuilder(length + 8_000).append("<p>");
        for (int i = 0; i < 300; i++) {
            html.append("<b id=").append(i).append('>');
        }
        return html.append("<p>x".repeat(length / 4)).toString();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
