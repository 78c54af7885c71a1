package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends ViewTest {
    @Autowired
    private Shortlists shortlists;

    @Autowired
    private TeamPolicy policy;

    @Test
    void leads_from_one_candidate_to_the_next_and_back_to_the_list() {
        Member lead = signIn(Role.LEAD);
        UUID list = shortlists.create(lead, "Backend team");
        UUID rafael = data.candidate(lead, "Rafael Dantas");
        data.placeDiffers(lead, rafael, "Portugal", "Estonia");
        shortlists.add(lead, list, rafael, "Clear in the call");
        shortlists.add(lead, list, data.candidate(lead, "Hanna Lindqvist"), "");
        navigate("shortlists/" + list + "/review/" + rafael, ReviewView.class);
        assertThat(screen()).contains("1 of 2", "1 open", "Portugal", "Estonia", "Clear in the call");
        decisions().setValue(Decision.NOT_PROCEEDING);
        test(find(Button.class).withText("Save and next").single()).click();
        assertThat(screen()).contains("1 of 2");
        find(TextArea.class).single().setValue("Two countries, asked twice");
        test(find(Button.class).withText("Save and next").single()).click();
        assertThat(screen()).contains("2 of 2", "Hanna Lindqvist", "That clears nobody");
        test(find(Button.class).withText("Save and next").single()).click();
        assertThat(screen()).contains("Not proceeding", "Two countries, asked twice");
    }

    @Test
    void says_what_the_policy_wants_answered_first_and_keeps_what_was_chosen() {
        Member lead = signIn(Role.LEAD);
        policy.askOfAnswers(portal.member(lead.team(), Role.ADMIN), AnswerPolicy.NONE.withAnsweredFrom(Severity.ASK));
        UUID list = shortlists.create(lead, "Backend team");
        UUID rafael = data.candidate(lead, "Rafael Dantas");
        data.placeDiffers(lead, rafael, "Portugal", "Estonia");
        shortlists.add(lead, list, rafael, "");
        navigate("shortlists/" + list + "/review/" + rafael, ReviewView.class);
        decisions().setValue(Decision.PROCEED);
        test(find(Button.class).withText("Save and next").single()).click();
        assertThat(screen()).contains("1 of 1", "unanswered here: 1");
        assertThat(decisions().getValue()).isEqualTo(Decision.PROCEED);
        assertThat(shortlists.entries(lead, list).getFirst().decision()).isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void is_for_who_may_decide() {
        Member recruiter = signIn(Role.RECRUITER);
        UUID list = shortlists.create(recruiter, "Backend team");
        UUID candidate = data.candidate(recruiter, "Rafael Dantas");
        shortlists.add(recruiter, list, candidate, "");
        assertThatThrownBy(() -> navigate("shortlists/" + list + "/review/" + candidate, ReviewView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The screen has one group, of decisions.
    private RadioButtonGroup<Decision> decisions() {
        return (RadioButtonGroup<Decision>) find(RadioButtonGroup.class).single();
    }
}
