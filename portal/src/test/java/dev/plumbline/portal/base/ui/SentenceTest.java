package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_link_stands_where_the_text_has_it() {
        assertThat(Arrays.stream(Sentence.around(new Span("Team"), "fetch.off"))
                        .map(part -> part.getElement().getText()))
                .containsExactly("The portal fetches no page by itself. An admin can allow it under ", "Team", ".");
    }

    @Test
    void other_parts_stand_in_the_words_around_it() {
        assertThat(Arrays.stream(Sentence.around(new Span("Java backend"), "dossierView.ofList", 3))
                        .map(part -> part.getElement().getText()))
                .containsExactly("Of ", "Java backend", ". All 3 candidates of this shortlist, one after another.");
    }
}
