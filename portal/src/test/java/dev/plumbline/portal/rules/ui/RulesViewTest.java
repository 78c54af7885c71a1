package dev.plumbline.portal.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.Rehearsals;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleSettings;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RulesViewTest extends ViewTest {
    @Autowired
    RuleSettings settings;

    @Autowired
    Rehearsals rehearsals;

    @Test
    void shows_every_rule_with_what_else_could_explain_it() {
        signIn(Role.RECRUITER);
        navigate(RulesView.class);
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(screen())
                        .contains(rule.info().summary(), rule.info().ask())
                        .contains(rule.info().innocentExplanations()));
    }

    @Test
    void shows_every_code_with_what_serves_it() {
        signIn(Role.AUDITOR);
        navigate(RulesView.class);
        CoverageMap map = CoverageMap.of(Rules.ALL);
        assertThat(map.rows()).allSatisfy(row -> assertThat(screen()).contains(row.code(), row.name(), row.why()));
        assertThat(map.never()).allSatisfy(never -> assertThat(screen()).contains(never.name(), never.why()));
    }

    @Test
    void finds_rules_and_codes_by_a_word() {
        signIn(Role.RECRUITER);
        go("rules", "query", "two countries at one time");
        assertThat(screen()).contains("Place differs between profiles").doesNotContain("Contact changed");
        go("rules", "query", "camera");
        assertThat(screen()).contains("Camera stays off").doesNotContain("Late or out of reach");
        go("rules", "query", "no such words anywhere");
        assertThat(screen()).contains("appear here").contains("See all rules");
    }

    @Test
    void shows_no_settings_to_a_lead() {
        signIn(Role.LEAD);
        navigate(RulesView.class);
        assertThat(screen()).doesNotContain("State: On").doesNotContain("Nobody has answered");
        assertThat(find(Button.class).withText("Set…").exists()).isFalse();
    }

    @Test
    void shows_an_admin_how_each_rule_is_set_and_answered() {
        signIn(Role.ADMIN);
        navigate(RulesView.class);
        assertThat(screen()).contains("State: On", "Nobody has answered a finding of this rule");
    }

    @Test
    void saves_a_setting_that_was_tried_out() {
        Member admin = signIn(Role.ADMIN);
        navigate(RulesView.class);
        test(find(Button.class).withText("Set…").all().getFirst()).click();
        Button save = find(Button.class).withText("Save").single();
        assertThat(save.isEnabled()).isFalse();
        state().setValue(RuleState.SHADOW);
        test(find(Button.class).withText("Try it out").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("0 of 0 candidates tried: +0 / −0");
        test(save).click();
        assertThat(settings.choice(admin.team()).settings().values())
                .extracting(RuleSetting::state)
                .containsExactly(RuleState.SHADOW);
        assertThat(screen()).contains("State: In shadow", "0 findings that only admins see here");
    }

    @Test
    void opens_a_try_by_its_link_with_what_it_would_set() {
        Member admin = signIn(Role.ADMIN);
        Rehearsal tried =
                rehearsals.begin(admin, new RuleSetting("asks-to-leave-the-marketplace", RuleState.SHADOW, Map.of()));
        go("rules", "rehearsal", tried.id().toString());
        assertThat(state().getValue()).isEqualTo(RuleState.SHADOW);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("0 of 0 candidates tried");
        assertThat(find(Button.class).withText("Save").single().isEnabled()).isTrue();
        state().setValue(RuleState.OFF);
        assertThat(find(Button.class).withText("Save").single().isEnabled())
                .as("what was tried is not what would be saved")
                .isFalse();
    }

    @Test
    void opens_nothing_by_a_link_to_no_try_nor_for_a_lead() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        Rehearsal tried =
                rehearsals.begin(admin, new RuleSetting("asks-to-leave-the-marketplace", RuleState.SHADOW, Map.of()));
        signIn(portal.member(admin.team(), Role.LEAD));
        go("rules", "rehearsal", tried.id().toString());
        assertThat(find(Dialog.class).exists()).isFalse();
        signIn(Role.ADMIN);
        go("rules", "rehearsal", tried.id().toString());
        assertThat(find(Dialog.class).exists()).isFalse();
        go("rules", "rehearsal", "no-id");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void gives_the_map_as_a_file() {
        String file = new String(CoverageTable.csv(CoverageMap.of(Rules.ALL)), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(CoverageMap.of(Rules.ALL).rows().size() + 1);
        assertThat(file).startsWith("code,what it is,").contains("\r\nR1,", "\r\nL60,");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The screen has one selection, of states.
    private Select<RuleState> state() {
        return (Select<RuleState>) find(Select.class).single();
    }
}
