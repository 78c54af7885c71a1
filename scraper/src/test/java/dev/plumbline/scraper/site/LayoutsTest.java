package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Hashes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private static final String HOME = "https://maren-holt.example/";
    private static final String PAGE = """
            <html><head><title>Maren Holt</title><meta name="generator" content="Hugo 0.140.0"><link rel="icon" href="/i/harbour-lantern.png">
            <link rel="stylesheet" href="/css/site.77ab90c1.css"><link rel="stylesheet" href="https://cdn.example/bootstrap.min.css">
            <script src="/js/jquery.min.js"></script></head><body class="quay"><header class="quay-top active"><nav><ul><li><a href="#x">Work</a></li></ul></nav></header>
            <main><section class="ledger col-6"><div class="ledger-row"><h2>Maren Holt</h2><p>Words <b class="loud">aloud</b></p></div></section></main></body></html>
            """;

    @Test
    void an_own_site_says_how_it_is_built() {
        assertThat(of(HOME, PAGE)).isNotNull().satisfies(layout -> {
            assertThat(layout.text()).isEqualTo("body.quay header.quay-top section.ledger div.ledger-row");
            assertThat(layout.evidence().quote()).isEqualTo(layout.text());
            assertThat(layout.assets()).containsExactly("site.77ab90c1.css");
            assertThat(layout.favicon()).isEqualTo("harbour-lantern.png");
            assertThat(layout.generator()).isEqualTo("Hugo 0.140.0");
            assertThat(Hashes.of(layout.classes())).isSorted().hasSize(5);
            assertThat(Hashes.of(layout.paths())).isSorted().isNotEmpty();
        });
    }

    @Test
    void words_pictures_and_states_are_not_layout() {
        Claim.Layout one = Objects.requireNonNull(of(HOME, PAGE));
        Claim.Layout other = Objects.requireNonNull(of(
                HOME,
                PAGE.replace(" active", "")
                        .replace("Words <b class=\"loud\">aloud</b>", "Others, <em>and more</em>, here")
                        .replace("Work", "Projects")));
        assertThat(other.classes()).isEqualTo(one.classes());
        assertThat(other.paths()).isEqualTo(one.paths());
    }

    @Test
    void renamed_classes_leave_the_paths_alone() {
        Claim.Layout one = Objects.requireNonNull(of(HOME, PAGE));
        Claim.Layout other =
                Objects.requireNonNull(of(HOME, PAGE.replace("ledger", "tide").replace("quay", "pier")));
        assertThat(other.classes()).isNotEqualTo(one.classes());
        assertThat(other.paths()).isEqualTo(one.paths());
    }

    @Test
    void a_site_that_builds_its_customers_pages_has_no_layout_of_theirs() {
        assertThat(of("https://maren-holt.wixsite.com/", PAGE)).isNull();
        assertThat(of("https://www.upwork.com/freelancers/~01maren", PAGE)).isNull();
    }

    @Test
    void a_builder_made_the_paths_of_its_pages() {
        String built = PAGE.replace("ledger-row", "wp-block-group")
                .replace("quay-top", "wp-site-blocks")
                .replace("ledger col-6", "elementor-section");
        assertThat(Objects.requireNonNull(of(HOME, built)).paths()).isEmpty();
    }

    @Test
    void a_hostile_page_costs_little_and_fills_no_set() {
        StringBuilder page = new StringBuilder("<body class=x>");
        for (int i = 0; i < 30_000; i++) {
            page.append("<div class='c").append(i).append(" d").append(i).append("'><i></i></div>");
        }
        Instant start = Instant.now();
        Claim.Layout layout = Objects.requireNonNull(of(HOME, page.toString()));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(Hashes.of(layout.classes())).hasSize(LayoutWalk.MOST_FEATURES);
    }

    private static Claim.@Nullable Layout of(String url, String html) {
        return new Scraper()
                .read(new Capture(new UUID(1, 1), PageUrl.of(url), Instant.parse("2026-11-18T09:00:00Z"), html))
                .layout();
    }
}
