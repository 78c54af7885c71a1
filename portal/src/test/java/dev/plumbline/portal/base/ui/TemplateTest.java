package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Template BOTH =
            Template.of("Country differs: '{0}' on {1}, '{2}' on {3}", "Land: „{2}“ auf {3}, „{0}“ auf {1}");

    @Test
    void keeps_what_stands_in_its_holes_and_says_the_rest_otherwise() {
        assertThat(said(BOTH, "Country differs: 'Poland' on GigHub, 'Vietnam' on CodePort"))
                .contains("Land: „Vietnam“ auf CodePort, „Poland“ auf GigHub");
        assertThat(said(Template.of("Found twice.", "Zweimal gefunden."), "Found twice."))
                .contains("Zweimal gefunden.");
    }

    @Test
    void does_not_fit_another_text_nor_one_without_a_word_in_a_hole() {
        assertThat(said(BOTH, "Country agrees: 'Poland' on GigHub, 'Poland' on CodePort"))
                .isEmpty();
        assertThat(said(BOTH, "Country differs: 'Poland' on GigHub")).isEmpty();
        assertThat(said(Template.of("{0} of them.", "{0} davon."), " of them.")).isEmpty();
        assertThat(said(Template.of("Found twice.", "Zweimal gefunden."), "Found twice. "))
                .isEmpty();
    }

    @Test
    void a_hole_that_is_to_be_translated_and_cannot_be_makes_it_fit_not() {
        Template nested = Template.of("Listed as {0*}.", "Gelistet als {0}.");
        List<String> holes = nested.holes("Listed as a name.").orElseThrow();
        assertThat(nested.with(holes, part -> Optional.of("ein Name"))).contains("Gelistet als ein Name.");
        assertThat(nested.with(holes, part -> Optional.empty())).isEmpty();
    }

    @Test
    void a_part_in_the_holes_words_is_no_hole() {
        assertThat(said(Template.of("Said '{0}' and {1}.", "Sagt „{0}“ und {1}."), "Said '{1} \\1 $1' and x."))
                .contains("Sagt „{1} \\1 $1“ und x.");
    }

    /** Whatever a page says, its words come out as they went in. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "' b '", "'", "{0}", "\\1 $1", "A 'x' b 'y'", "' b ' b ' b '", "\u202eي", "\n"})
    void loses_no_word_of_a_quote(String words) {
        Template template = Template.of("A '{0}' b '{1}'", "X „{0}“ y „{1}“");
        String text = "A '" + words + "' b '" + words + "'";
        List<String> holes = template.holes(text).orElseThrow();
        assertThat("A '" + holes.get(0) + "' b '" + holes.get(1) + "'").isEqualTo(text);
        assertThat(template.plain(holes)).isEqualTo("X „" + holes.get(0) + "“ y „" + holes.get(1) + "“");
    }

    private static Optional<String> said(Template template, String text) {
        return template.holes(text).map(holes -> template.plain(holes));
    }
}
