package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final Statement SAID = new Statement(
            "alks through the old code. Location",
            "Lisbon, Portugal",
            "Hourly rate 45 € / hour Member sin",
            List.of(new Statement.Part(8, 16, 0)),
            "GigHub",
            "",
            Instant.parse("2026-11-22T09:30:00Z"),
            "Ana",
            new Statement.Kept("captures/1", "Open capture"),
            "https://gighub.example/rdantas");

    @Test
    void marks_the_words_that_differ_within_whole_words_of_context() {
        Element figure = new Quote(SAID).getElement();
        assertThat(figure.getChild(0).getTextRecursively())
                .isEqualTo("… through the old code. Location Lisbon, Portugal Hourly rate 45 € / hour Member …");
        assertThat(figure.getChild(0)
                        .getChildren()
                        .filter(part -> !part.isTextNode() && part.getTag().equals("mark")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.getTextRecursively()).isEqualTo("Portugal"));
    }

    @Test
    void tells_site_time_with_zone_and_who_captured_it() {
        assertThat(new Quote(SAID).getElement().getChild(1).getTextRecursively())
                .startsWith("GigHub22 Nov 2026, 09:30 UTC · by Ana");
    }

    @Test
    void tells_the_page_of_a_document() {
        Statement said = new Statement(
                "", "Lisbon", "", List.of(), "CV (cv.pdf)", "page 2", SAID.at(), null, SAID.kept(), SAID.url());
        assertThat(new Quote(said).getElement().getChild(1).getTextRecursively())
                .startsWith("CV (cv.pdf)page 222 Nov");
    }

    @Test
    void tells_the_row_of_an_import_and_leads_to_no_page() {
        Statement said = new Statement(
                "",
                "Sign-in from Leeds",
                "",
                List.of(),
                "Okta System Log",
                "row 17",
                SAID.at(),
                null,
                new Statement.Kept("records/1", "Open import"),
                "https://records.plumbline.invalid/1");
        Element caption = new Quote(said).getElement().getChild(1);
        assertThat(caption.getTextRecursively())
                .startsWith("Okta System Logrow 1722 Nov")
                .endsWith("Open import");
    }

    @Test
    void leads_nowhere_where_there_is_no_screen_for_it() {
        Statement said = new Statement(
                "",
                "The camera stayed off",
                "",
                List.of(),
                "Interview",
                "",
                SAID.at(),
                null,
                null,
                "https://observations.plumbline.invalid/1");
        assertThat(new Quote(said).getElement().getChild(1).getTextRecursively())
                .endsWith("UTC");
    }

    @Test
    void numbers_words_that_are_reused() {
        Statement reused = SAID.marked(List.of(new Statement.Part(0, 6, 1), new Statement.Part(8, 16, 2)));
        assertThat(new Quote(reused).getElement().getChild(0).getTextRecursively())
                .contains("1Lisbon, 2Portugal");
    }

    @Test
    void writes_hidden_characters_out() {
        assertThat(VisibleText.of("a\u202eb\u200bc\u0007")).isEqualTo("a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩");
        assertThat(VisibleText.of("ليلى\u200cحدّاد\nSofía")).isEqualTo("ليلى\u200cحدّاد\nSofía");
        assertThat(VisibleText.of(new String(Character.toChars(0xE0041)))).isEqualTo("⟨U+E0041⟩");
    }

    @Test
    void links_out_to_the_web_only() {
        assertThat(Links.out("javascript:alert(1)", "x").getHref()).isEmpty();
        assertThat(Links.out("https://a.example/", "x").getElement().getAttribute("rel"))
                .contains("noopener", "noreferrer");
    }
}
