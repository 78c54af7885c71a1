package dev.plumbline.portal.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.privacy.ErasureReason;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.privacy.PersonCopies;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PrivacyViewsTest extends ViewTest {
    private static final String HOSTILE = "Nadia <b>Ferrant</b>";

    @Autowired
    Erasures erasures;

    @Autowired
    PersonCopies copies;

    @Autowired
    Candidates candidates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void one_admin_asks_on_the_persons_page_and_another_confirms_on_the_privacy_screen() {
        Member admin = signIn(Role.ADMIN);
        UUID person = data.candidate(admin, HOSTILE);
        data.placeDiffers(admin, person, "Portugal", "Estonia");
        portal.member(admin.team(), Role.ADMIN);
        UI.getCurrent().navigate("candidates/" + person + "/privacy");
        assertThat(screen()).contains("Privacy: " + HOSTILE, "findings about them");
        press("Ask for the erasure");
        assertThat(screen()).contains("Waits for a second admin");

        UI.getCurrent().navigate("privacy");
        assertThat(screen()).contains("Waits for another admin.");
        assertThat(words()).doesNotContain("Confirm…");

        Member second = signIn(portal.member(admin.team(), Role.ADMIN));
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("privacy");
        press("Confirm…");
        press("Erase for good");
        JobsDone.await(jdbc, admin.team());

        assertThat(candidates.find(second, person)).isEmpty();
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("privacy");
        assertThat(screen()).contains("Erased", "Certificate", "SHA-256").doesNotContain("Ferrant");
    }

    @Test
    void the_only_admin_is_told_to_invite_a_second_one() {
        Member admin = signIn(Role.ADMIN);
        UUID person = data.candidate(admin, HOSTILE);
        UI.getCurrent().navigate("candidates/" + person + "/privacy");
        assertThat(screen()).contains("You are the only admin", "Invite a second admin");
    }

    @Test
    void a_hold_needs_a_reason_and_stands_on_both_screens() {
        Member admin = signIn(Role.ADMIN);
        UUID person = data.candidate(admin, HOSTILE);
        UI.getCurrent().navigate("candidates/" + person + "/privacy");
        press("Hold this person");
        assertThat(screen()).contains("Say why");
        find(TextField.class).all().stream()
                .filter(field -> String.valueOf(field.getLabel()).startsWith("Or keep them"))
                .findFirst()
                .orElseThrow()
                .setValue("A dispute <i>about</i> an invoice");
        press("Hold this person");
        assertThat(screen()).contains("Held, so nobody erases them").contains("A dispute <i>about</i> an invoice");

        UI.getCurrent().navigate("privacy");
        assertThat(screen()).contains("A dispute <i>about</i> an invoice");
    }

    @Test
    void the_periods_say_whom_they_would_erase_before_they_are_in_force() {
        Member admin = signIn(Role.ADMIN);
        data.candidate(admin, HOSTILE);
        UI.getCurrent().navigate("privacy");
        assertThat(screen()).contains("These periods would erase 0 people now");
    }

    @Test
    void the_notice_says_what_from_where_how_long_and_whom_to_ask() {
        Member admin = signIn(Role.ADMIN);
        UUID person = data.candidate(admin, HOSTILE);
        UI.getCurrent().navigate("candidates/" + person + "/privacy");
        assertThat(find(TextArea.class).single().getValue())
                .contains("What we keep", "Where it comes from", "How long", "You may ask for a copy");
    }

    @Test
    void a_copy_is_of_the_person_alone_and_every_word_in_it_is_text() {
        Member admin = signIn(Role.ADMIN);
        UUID person = data.candidate(admin, HOSTILE);
        data.placeDiffers(admin, person, "<script>Portugal</script>", "Estonia");
        UUID other = data.candidate(admin, "Bo Ek");
        data.placeDiffers(admin, other, "Ghana", "Peru");

        assertThat(copies.html(admin, person))
                .contains("What is kept of you")
                .doesNotContain("<script>", "Ghana", "Bo Ek", admin.name());
        assertThat(copies.json(admin, person))
                .doesNotContain("Ghana")
                .doesNotContain(admin.id().toString());
        assertThat(audited(admin, "person-copied")).isEqualTo(2);
    }

    @Test
    void looking_at_a_person_is_in_the_audit_log_once_an_hour() {
        Member recruiter = signIn(Role.RECRUITER);
        UUID person = data.candidate(recruiter, HOSTILE);
        UI.getCurrent().navigate("candidates/" + person);
        UI.getCurrent().navigate("candidates/" + person + "/interview");
        assertThat(audited(recruiter, "candidate-viewed")).isEqualTo(1);
    }

    @Test
    void an_auditor_sees_the_certificates_and_changes_nothing() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        erasures.ask(admin, data.candidate(admin, HOSTILE), ErasureReason.ASKED_FOR);
        signIn(portal.member(admin.team(), Role.AUDITOR));
        UI.getCurrent().navigate("privacy");
        assertThat(screen()).contains("Waits for a second admin").doesNotContain("Keep these periods");
        assertThat(words()).doesNotContain("Confirm…", "Refuse");
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + words + " among " + words())))
                .click();
    }

    private List<String> words() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private long audited(Member member, String action) {
        return transactions.call(
                member.team(),
                () -> jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }
}
