package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Role;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsInLanguagesTest extends ViewTest {

    @Test
    void a_screen_speaks_the_language_of_its_page() {
        signIn(Role.LEAD);
        UI.getCurrent().setLocale(Locale.GERMANY);
        UI.getCurrent().navigate("jobs");

        assertThat(screen()).contains("Länger dauernde Arbeit erscheint hier");
        assertThat(new PageTitles()
                        .generatePageTitle(new PageTitleContext(
                                JobsView.class, RouteParameters.empty(), QueryParameters.empty(), "screen.jobs")))
                .isEqualTo("Aufgaben · Plumbline");
    }

    @Test
    void numbers_plurals_and_days_are_written_as_the_language_writes_them() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(Words.say("jobs.running", 1)).isEqualTo("1 Aufgabe");
        assertThat(Words.say("jobs.running", 1234)).isEqualTo("1.234 Aufgaben");
        assertThat(Times.day(Instant.parse("2026-03-22T10:00:00Z"))).isEqualTo("22. März 2026");
        assertThat(Words.of(Scheme.DARK)).isEqualTo("Dunkel");
    }

    @Test
    void a_language_that_is_not_spoken_is_answered_in_english() {
        UI.getCurrent().setLocale(Locale.of("ar"));

        assertThat(Words.say("help.title")).isEqualTo("Help");
        assertThat(Words.locale()).isEqualTo(Locale.ENGLISH);
    }
}
