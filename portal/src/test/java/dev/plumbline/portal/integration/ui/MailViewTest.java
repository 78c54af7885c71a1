package dev.plumbline.portal.integration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.plumbline.portal.MailReceiver;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.integration.DigestRhythm;
import dev.plumbline.portal.integration.Digests;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailViewTest extends ViewTest {
    /** A port on which nobody listens. */
    private static final int NOBODY = 9;

    @Autowired
    private Digests digests;

    @Autowired
    private Directory directory;

    @Autowired
    private MailReceiver mails;

    @Autowired
    private JavaMailSenderImpl sender;

    @AfterEach
    void theServerAnswersAgain() {
        sender.setPort(mails.port());
    }

    @Test
    @SuppressWarnings("unchecked")
    void everybody_chooses_a_rhythm_for_themselves() {
        Member recruiter = signIn(Role.RECRUITER);
        navigate(MailView.class);
        RadioButtonGroup<DigestRhythm> rhythm = find(RadioButtonGroup.class).single();
        assertThat(rhythm.getValue()).isEqualTo(DigestRhythm.NEVER);
        rhythm.setValue(DigestRhythm.WORKDAYS);
        assertThat(screen()).contains("Kept: Each working day.");
        assertThat(digests.of(recruiter).rhythm()).isEqualTo(DigestRhythm.WORKDAYS);
    }

    @Test
    void one_is_sent_at_once_and_a_server_that_does_not_take_it_is_told_of() {
        Member recruiter = signIn(Role.RECRUITER);
        navigate(MailView.class);
        test(find(Button.class).withText("Send me one now").single()).click();
        assertThat(screen()).contains("Sent.");
        assertThat(mails.to(directory.account(recruiter.id()).orElseThrow().email()))
                .hasSize(1);

        sender.setPort(NOBODY);
        test(find(Button.class).withText("Send me one now").single()).click();
        assertThat(screen()).contains("did not answer", "mail settings");
    }
}
