package dev.plumbline.portal.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.ui.KeysDialog;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class HelpViewTest extends ViewTest {

    @Test
    void says_how_to_read_a_finding_with_a_word_for_each_weight_and_leads_to_each_rule() {
        signIn(Role.AUDITOR);
        navigate(HelpView.class);

        assertThat(screen()).contains("How to read a finding", "Note", "Ask", "Settle first", "does not mean cleared");
        assertThat(RuleTexts.ids()).allSatisfy(id -> assertThat(screen()).contains(RuleTexts.label(id)));
    }

    @Test
    void every_rule_has_a_page_with_its_explanations_its_question_and_its_sources() {
        signIn(Role.RECRUITER);
        for (String id : RuleTexts.ids()) {
            UI.getCurrent().navigate(RuleTexts.help(id));
            RuleInfo info = RuleTexts.of(id).orElseThrow();
            assertThat(screen()).contains(info.summary(), info.ask()).contains(info.innocentExplanations());
            assertThat(screen()).contains(info.indicators().split(" ", -1));
        }
        assertThat(UI.getCurrent().getInternals().getTitle()).endsWith("· Plumbline");
    }

    @Test
    void a_rule_that_there_is_not_leads_nowhere() {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate(RuleTexts.help("no-such-rule"));

        assertThat(screen()).contains("Nothing here");
    }

    @Test
    void help_lists_the_keys_of_the_screen_at_hand_and_opens_once() {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("inbox");
        new KeysDialog().open();
        new KeysDialog().open();

        assertThat(find(Dialog.class).all()).hasSize(1);
        String words = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(words).contains("On this screen", "Next row of the inbox", "Everywhere", "How to read a finding");
        find(Dialog.class).single().close();

        UI.getCurrent().navigate("candidates");
        new KeysDialog().open();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Everywhere")
                .doesNotContain("On this screen");
    }
}
