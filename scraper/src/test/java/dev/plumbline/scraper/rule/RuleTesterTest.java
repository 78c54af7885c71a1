package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Pages.NOW;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTesterTest {

    private static final Dossier EMPTY = new Dossier(NOW, List.of(), List.of(), List.of());

    @Test
    void fails_without_a_case_that_flags() {
        assertThatThrownBy(() -> RuleTester.of(new Silent())
                        .passes("nothing there", EMPTY)
                        .cannotTell("Nothing to see")
                        .verify())
                .hasMessageContaining("cases that flag");
    }

    @Test
    void fails_where_an_explanation_has_no_line_in_the_same_words() {
        assertThatThrownBy(() -> RuleTester.of(new Silent())
                        .flags("never", EMPTY)
                        .passes("nothing there", EMPTY)
                        .cannotTell("Nothing at all to see")
                        .verify())
                .hasMessageContaining("in the same words");
    }

    @Test
    void fails_where_a_case_does_not_end_as_it_says() {
        assertThatThrownBy(() -> RuleTester.of(new Silent())
                        .flags("never", EMPTY)
                        .passes("nothing there", EMPTY)
                        .cannotTell("Nothing to see")
                        .verify())
                .hasMessageContaining("never");
    }

    @RuleInfo(
            id = "silent",
            summary = "Says nothing",
            severity = Severity.NOTE,
            family = Family.TEXT,
            indicators = "R9",
            ask = "Anything to say?",
            innocentExplanations = "Nothing to see")
    private static final class Silent implements Rule {
        @Override
        public List<Finding> check(Dossier dossier) {
            return List.of();
        }
    }
}
