package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every budget has a page that meets it, and one that does not. */
class BudgetsTest {
    private static final String URL = "https://gigs.example/freelancers/jane";

    @ParameterizedTest
    @FieldSource("dev.plumbline.scraper.site.Budget#ALL")
    void a_page_under_it_is_read_whole(Budget budget) {
        Reading reading = Read.page(URL, budget.page().apply(budget.under()));

        assertThat(reading.abnormal()).isNull();
        assertThat(Read.texts(reading, Claim.Name.class)).containsExactly("Jane Doe");
        assertThat(budget.read().applyAsInt(reading)).isBetween(budget.expected(), budget.expected() + 3);
    }

    @ParameterizedTest
    @FieldSource("dev.plumbline.scraper.site.Budget#ALL")
    void a_page_over_it_is_abnormal_or_read_up_to_it(Budget budget) {
        Reading reading = Read.page(URL, budget.page().apply(budget.over()));

        assertThat(budget.read().applyAsInt(reading)).isEqualTo(budget.most());
        if (budget.sentence().isEmpty()) {
            assertThat(reading.abnormal()).isNull();
            assertThat(Read.texts(reading, Claim.Name.class)).containsExactly("Jane Doe");
        } else {
            assertThat(reading.abnormal()).contains(budget.sentence());
            assertThat(reading.claims()).isEmpty();
        }
    }

    @Test
    void a_page_is_read_for_five_seconds_and_no_longer() {
        Duration under = Duration.ofMillis(4_999);
        Duration over = Duration.ofMillis(5_001);
        assertThat(readIn(under, under).abnormal()).isNull();
        assertThat(readIn(over, over).abnormal()).contains("5 seconds");
    }

    @Test
    void a_page_that_waited_for_a_busy_machine_is_read_whole() {
        assertThat(readIn(Duration.ofMinutes(1), Duration.ofSeconds(1)).abnormal())
                .isNull();
    }

    private static Reading readIn(Duration wall, Duration processor) {
        AtomicLong onWall = new AtomicLong();
        AtomicLong ofProcessor = new AtomicLong();
        Stopwatch stopwatch =
                new Stopwatch(() -> onWall.getAndSet(wall.toNanos()), () -> ofProcessor.getAndSet(processor.toNanos()));
        Capture capture = new Capture(new UUID(0, 1), PageUrl.of(URL), Instant.EPOCH, Budget.PROFILE);
        return new PageReader(new Sites(SiteAdapters.ALL)).read(capture, stopwatch);
    }
}
