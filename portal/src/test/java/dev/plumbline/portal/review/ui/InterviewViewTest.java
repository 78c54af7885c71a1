package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.interview.NewObservation;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.VerificationOutcome;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Topic;
import dev.plumbline.scraper.observation.Topics;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InterviewViewTest extends ViewTest {
    @Autowired
    private Observations observations;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Dispositions dispositions;

    @Test
    void says_what_will_appear_and_why_there_is_nothing() {
        show(signIn(Role.RECRUITER));
        assertThat(screen())
                .contains(
                        "Questions will appear here",
                        "that clears nobody",
                        "Observations will appear here",
                        "Verifications will appear here");
    }

    @Test
    void turns_each_open_contradiction_into_a_question_with_both_quotes() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        data.placeDiffers(member, candidate, "Portugal", "Estonia");
        UUID dismissed = data.placeDiffers(member, candidate, "Norway", "Chile");
        dispositions.answer(member, dismissed, NewDisposition.dismissed(DismissalReason.VERIFIED_OTHERWISE, null));
        navigate("candidates/" + candidate + "/interview", InterviewView.class);
        assertThat(screen()).contains("What to ask", "Portugal", "Estonia").doesNotContain("Norway");
    }

    @Test
    void keeps_what_was_picked_and_takes_it_back() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = show(member);
        test(find(Button.class).withText("Note an observation…").single()).click();
        pick("camera", "stayed-off");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(observations.of(member, candidate)).hasSize(1);
        assertThat(screen()).contains("The camera stayed off after a request", member.name());
        test(find(Button.class).withText("Take back").single()).click();
        assertThat(observations.of(member, candidate)).isEmpty();
        assertThat(screen()).contains("Observations will appear here");
    }

    @Test
    void says_which_word_of_a_note_is_not_kept_and_why() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = show(member);
        test(find(Button.class).withText("Note an observation…").single()).click();
        pick("person", "another");
        TextArea note = find(TextArea.class).single();
        note.setValue("Another man with an accent");
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).contains("“Another man”", "“an accent”", "what was said or done");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(observations.of(member, candidate)).isEmpty();
        note.setValue("Gave another name when asked");
        assertThat(note.isInvalid()).isFalse();
    }

    @Test
    void refuses_to_keep_an_observation_without_a_choice() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = show(member);
        test(find(Button.class).withText("Note an observation…").single()).click();
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(topic().isInvalid()).isTrue();
        assertThat(observations.of(member, candidate)).isEmpty();
    }

    @Test
    void opens_a_verification_and_says_what_it_lacks() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = show(member);
        test(find(Button.class).withText("Verify a claim…").single()).click();
        text("Claim").setValue("Engineer at Corvid Systems");
        test(find(Button.class).withText("Open").single()).click();
        assertThat(find(Paragraph.class).withClassName("problem").single().getText())
                .contains("where you found");
        text("Whom to ask: address, number or site").setValue("hr@corvid.example");
        text("Where you found that contact").setValue("the company register");
        test(find(Button.class).withText("Open").single()).click();
        assertThat(verifications.of(member, candidate)).hasSize(1);
        assertThat(screen()).contains("Engineer at Corvid Systems", "from the company register");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keeps_what_came_of_a_verification() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        verifications.open(member, candidate, new NewVerification(VerificationKind.BACKGROUND, "Identity", null, null));
        navigate("candidates/" + candidate + "/interview", InterviewView.class);
        test(find(Button.class).withText("Say what came of it…").single()).click();
        ((RadioButtonGroup<VerificationOutcome>) find(RadioButtonGroup.class).single())
                .setValue(VerificationOutcome.CONFIRMED);
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(screen()).contains("Background check", "Confirmed");
    }

    @Test
    void lets_an_auditor_read_and_change_nothing() {
        Member member = portal.recruiter();
        UUID candidate = data.candidate(member, "Rafael Dantas");
        observations.add(member, candidate, new NewObservation("person", "another", 1, null, null, false, null));
        signIn(portal.member(member.team(), Role.AUDITOR));
        navigate("candidates/" + candidate + "/interview", InterviewView.class);
        assertThat(screen()).contains("Another person took part");
        assertThat(find(Button.class).withText("Note an observation…").exists()).isFalse();
        assertThat(find(Button.class).withText("Take back").exists()).isFalse();
    }

    private UUID show(Member member) {
        UUID candidate = data.candidate(member, "Rafael Dantas");
        navigate("candidates/" + candidate + "/interview", InterviewView.class);
        return candidate;
    }

    @SuppressWarnings("unchecked")
    private void pick(String topic, String choice) {
        topic().setValue(Topics.topic(topic).orElseThrow());
        ((RadioButtonGroup<Choice>) find(RadioButtonGroup.class).single())
                .setValue(Topics.choice(topic, choice).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Select<Topic> topic() {
        return find(Select.class)
                .withCondition(select -> "About".equals(select.getLabel()))
                .single();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
