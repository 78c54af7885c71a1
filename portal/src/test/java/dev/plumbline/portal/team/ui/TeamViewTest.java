package dev.plumbline.portal.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTest extends ViewTest {
    @Autowired
    private TeamPolicy policy;

    @Autowired
    private Pairing pairing;

    @Autowired
    private Devices devices;

    @Autowired
    private Directory directory;

    @Autowired
    private AuditChain chain;

    @Test
    void shows_a_code_that_pairs_and_the_device_until_it_is_revoked() {
        Member member = signIn(Role.RECRUITER);
        navigate(TeamView.class);
        assertThat(screen()).contains("Paired browsers will appear here").doesNotContain("Invite somebody");

        test(button("Show a code")).click();
        String code = find(Span.class).withClassName("pairing-code").single().getText();
        pairing.pair(code, "Chrome on a desk", "Chrome/145");
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);

        assertThat(screen()).contains("Chrome on a desk", member.name());
        test(button("Revoke")).click();
        assertThat(devices.list(member)).isEmpty();
        assertThat(screen()).contains("Paired browsers will appear here");
    }

    @Test
    void an_admin_gets_the_files_that_preset_the_extension() {
        signIn(Role.ADMIN);
        navigate(TeamView.class);
        test(find(TextArea.class).withCaption("Sites that may be read").single())
                .setValue("https://www.gighub.example/x");
        assertThat(screen()).contains("policies.json", "mgbccaofcdkgfhcphpkjideioklkjlkk", "\"gighub.example\"");
    }

    @Test
    void an_admin_says_what_is_asked_of_answers() {
        Member admin = signIn(Role.ADMIN);
        navigate(TeamView.class);
        choice("How long a dismissal holds at most").setValue(LongestDismissal.QUARTER);
        choice("Dismissals that need written words").setValue(FromSeverity.SETTLE);
        choice("Findings that are answered before somebody proceeds").setValue(FromSeverity.ASK);
        AnswerPolicy asked = new AnswerPolicy(Severity.SETTLE, Duration.ofDays(90), Severity.ASK);
        assertThat(policy.answers(admin.team())).isEqualTo(asked);
        assertThat(screen()).contains("Those worth a question, and above from now on.");
    }

    @Test
    void what_is_asked_of_answers_is_read_by_all() {
        Member recruiter = signIn(Role.RECRUITER);
        policy.askOfAnswers(
                portal.member(recruiter.team(), Role.ADMIN),
                AnswerPolicy.NONE.withLongestDismissal(Duration.ofDays(90)));
        navigate(TeamView.class);
        Select<Object> longest = choice("How long a dismissal holds at most");
        assertThat(longest.getValue()).isEqualTo(LongestDismissal.QUARTER);
        assertThat(longest.isReadOnly()).isTrue();
    }

    @SuppressWarnings("unchecked") // Each of the selects takes its own kind of value.
    private Select<Object> choice(String label) {
        return (Select<Object>) find(Select.class).withCaption(label).single();
    }

    @Test
    void a_recruiter_presets_no_browsers() {
        signIn(Role.RECRUITER);
        navigate(TeamView.class);
        assertThat(screen()).contains("Paired devices").doesNotContain("Policy for browsers");
    }

    @Test
    void an_admin_invites_somebody_who_then_chooses_a_password() {
        Member admin = signIn(Role.ADMIN);
        navigate(TeamView.class);
        String email = "ida" + admin.team() + "@team.example";

        test(button("Invite somebody…")).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Ida Holm");
        test(find(EmailField.class).single()).setValue(email);
        test(button("Invite")).click();
        String link = find(TextField.class).withCaption("Link").single().getValue();
        test(button("Done")).click();

        assertThat(screen()).contains("Ida Holm", "Invited");
        navigate(link.substring(link.indexOf("claim/")), ClaimView.class);
        test(find(PasswordField.class).single()).setValue("short");
        test(button("Set the password")).click();
        assertThat(screen()).contains("Use at least 12 characters");
        test(find(PasswordField.class).single()).setValue("brass lantern over the quay");
        test(button("Set the password")).click();

        assertThat(directory.account(email).orElseThrow().passwordHash()).startsWith("$argon2id$");
        navigate(link.substring(link.indexOf("claim/")), ClaimView.class);
        assertThat(screen()).contains("This link works no longer");
        assertThat(chain.verify(admin.team())).isEmpty();
    }

    @Test
    void the_devices_one_sees_are_a_table_to_keep() {
        Member recruiter = signIn(Role.RECRUITER);
        Member admin = portal.member(recruiter.team(), Role.ADMIN);
        pairing.pair(pairing.newCode(recruiter).code(), "=Chrome", "Chrome/145");
        pairing.pair(pairing.newCode(admin).code(), "The admin's", "Firefox/140");
        navigate(TeamView.class);
        assertThat(csv("The devices as CSV"))
                .hasSize(2)
                .first()
                .isEqualTo("device,browser,member,paired (UTC),last used (UTC),works until (UTC)");
        assertThat(csv("The devices as CSV").getLast()).startsWith("'=Chrome,Chrome/145," + recruiter.name() + ",");

        signIn(admin);
        UI.getCurrent().navigate("inbox");
        navigate(TeamView.class);
        assertThat(csv("The devices as CSV")).hasSize(3);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
