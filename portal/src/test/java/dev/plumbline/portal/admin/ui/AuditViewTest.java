package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends ViewTest {
    @Autowired
    private AuditLog log;

    @Test
    void shows_who_did_what_to_what_the_newest_first() {
        Member admin = signIn(Role.ADMIN);
        UUID candidate = UUID.randomUUID();
        log.add(admin, "candidate-viewed", "candidate/" + candidate, Map.of());
        log.add(admin, "rule-set", "rule/name-differs", Map.of("state", "off"));
        navigate(AuditView.class);
        assertThat(screen())
                .containsSubsequence("rule set", "state: off", "rule/name-differs", "candidate viewed")
                .contains(admin.name());
        assertThat(find(Anchor.class).withText("candidate").single().getHref()).isEqualTo("candidates/" + candidate);
    }

    @Test
    void narrows_to_a_member_and_to_words_as_they_are_shown() {
        Member admin = signIn(Role.ADMIN);
        Member other = portal.member(admin.team(), Role.LEAD);
        log.add(other, "shortlist-decided", "candidate/1", Map.of());
        log.add(admin, "candidate-viewed", "candidate/2", Map.of());
        navigate(AuditView.class);
        find(TextField.class).single().setValue("Shortlist decided");
        assertThat(screen()).contains("shortlist decided").doesNotContain("candidate viewed");
        find(TextField.class).single().setValue("");
        members().setValue(other);
        assertThat(screen()).contains("shortlist decided").doesNotContain("candidate viewed");
        find(TextField.class).single().setValue("nothing like it");
        assertThat(screen()).contains("No deed is like that");
    }

    @Test
    void shows_a_page_at_a_time() {
        Member admin = signIn(Role.ADMIN);
        for (int i = 0; i < 60; i++) {
            log.add(admin, "deed-%02d".formatted(i), "team/1", Map.of());
        }
        navigate(AuditView.class);
        assertThat(screen()).contains("deed 59").doesNotContain("deed 00");
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(screen()).contains("deed 59", "deed 00");
    }

    @Test
    void says_that_the_chain_is_whole() {
        Member admin = signIn(Role.ADMIN);
        log.add(admin, "rule-set", "rule/name-differs", Map.of());
        navigate(AuditView.class);
        test(find(Button.class).withText("Check the chain").single()).click();
        assertThat(screen()).contains("The chain is whole.");
    }

    @Test
    void is_a_table_to_keep_and_says_who_took_it() {
        Member auditor = signIn(Role.AUDITOR);
        navigate(AuditView.class);
        assertThat(csv("The audit log as CSV"))
                .startsWith("no,at (UTC),member,action,subject,details")
                .element(1)
                .asString()
                .contains("," + auditor.name() + ",audit-exported,team/");
    }

    @Test
    void another_team_sees_nothing_of_it() {
        log.add(portal.member(portal.team(), Role.ADMIN), "rule-set", "rule/of-others", Map.of());
        signIn(Role.ADMIN);
        navigate(AuditView.class);
        assertThat(screen()).doesNotContain("rule/of-others");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECRUITER", "LEAD"})
    void is_for_those_who_may_see_the_log(Role role) {
        signIn(role);
        assertThatThrownBy(() -> navigate(AuditView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked")
    private Select<Member> members() {
        return (Select<Member>) find(Select.class).single();
    }
}
