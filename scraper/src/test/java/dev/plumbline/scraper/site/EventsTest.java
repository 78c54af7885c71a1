package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.DatedEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final String HEAD =
            "<title>Ilse Varga</title><h1>Ilse Varga</h1><h2>About</h2><p>I build quiet servers for small teams.</p>"
                    + "<h2>Skills</h2><ul><li>Go</li><li>SQL</li></ul><h2>Contact</h2><p>ilse@varga-tools.example</p>";

    private static java.util.List<DatedEvent> events(String posts) {
        return Read.page("https://varga-tools.example/", HEAD + posts).events();
    }

    @Test
    void a_portfolio_s_posts_are_events_of_its_owner_with_the_offset_that_is_written() {
        assertThat(events("<article><h3><a href='/a'>On clocks</a></h3>"
                        + "<time datetime='2024-11-05T13:22:18+02:00'>5 Nov</time></article>"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.text()).isEqualTo("On clocks");
                    assertThat(event.at()).isEqualTo(Instant.parse("2024-11-05T11:22:18Z"));
                    assertThat(event.offset()).isEqualTo(ZoneOffset.ofHours(2));
                    assertThat(event.author()).isNull();
                });
    }

    @Test
    void another_author_is_kept_with_the_post() {
        assertThat(events("<article class='h-entry'><h3>A guest writes</h3><span class='p-author'>Bo Lind</span>"
                        + "<time class='dt-published' datetime='2024-11-05'>5 Nov</time></article>"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.author()).isEqualTo("Bo Lind");
                    assertThat(event.timed()).isFalse();
                });
    }

    @Test
    void dates_of_jobs_comments_and_testimonials_are_none() {
        assertThat(events("<article><h3>Engineer</h3><time datetime='2019-03-01'>March 2019</time></article>"
                        + "<div class='comments'><article><h4><a href='#c'>Re</a></h4><time datetime='2024-01-01'></time>"
                        + "</article></div><div class='testimonial'><article><h3><a href='/x'>Great</a></h3>"
                        + "<time datetime='2024-01-01'>1 Jan</time></article></div>"))
                .isEmpty();
    }
}
