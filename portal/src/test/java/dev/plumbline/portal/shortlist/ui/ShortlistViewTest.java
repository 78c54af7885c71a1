package dev.plumbline.portal.shortlist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class ShortlistViewTest extends ViewTest {
    @Autowired
    private Shortlists shortlists;

    @Autowired
    private TenantTransaction transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void begins_a_shortlist_where_there_is_none() {
        Member member = signIn(Role.RECRUITER);
        navigate(ShortlistsView.class);
        assertThat(screen()).contains("Shortlists will appear here");
        test(find(Button.class).withText("New shortlist").single()).click();
        find(TextField.class)
                .withCondition(field -> "Name".equals(field.getLabel()))
                .single()
                .setValue("Backend team");
        test(find(Button.class).withText("Begin").single()).click();
        assertThat(shortlists.all(member))
                .singleElement()
                .satisfies(list -> assertThat(list.name()).isEqualTo("Backend team"));
        assertThat(screen()).contains("Nobody is on this list");
    }

    @Test
    void keeps_a_leads_decision_with_its_reason() {
        Member lead = signIn(Role.LEAD);
        UUID list = shortlists.create(lead, "Backend team");
        UUID candidate = data.candidate(lead, "Rafael Dantas");
        shortlists.add(lead, list, candidate, "Clear in the call");
        navigate("shortlists/" + list, ShortlistView.class);
        assertThat(screen()).contains("Rafael Dantas", "Clear in the call", "Undecided", "0 findings");
        test(find(Button.class).withText("Decide…").single()).click();
        decisions().setValue(Decision.ON_HOLD);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.UNDECIDED);
        find(TextArea.class).single().setValue("Asked about the school years");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.ON_HOLD);
        assertThat(screen()).contains("On hold, asked", "Asked about the school years", lead.name());
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(screen()).contains("Taken back.").doesNotContain("Asked about the school years");
    }

    @Test
    void lets_leads_and_admins_decide_only() {
        Member recruiter = signIn(Role.RECRUITER);
        UUID list = shortlists.create(recruiter, "Backend team");
        UUID candidate = data.candidate(recruiter, "Rafael Dantas");
        shortlists.add(recruiter, list, candidate, "");
        navigate("shortlists/" + list, ShortlistView.class);
        assertThat(find(Button.class).withText("Decide…").exists()).isFalse();
        assertThatThrownBy(() -> shortlists.decide(recruiter, list, candidate, Decision.PROCEED, ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void follows_a_candidate_that_becomes_another() {
        Member member = signIn(Role.RECRUITER);
        UUID list = shortlists.create(member, "Backend team");
        UUID from = data.candidate(member, "R. Dantas");
        UUID to = data.candidate(member, "Rafael Dantas");
        shortlists.add(member, list, from, "");
        transactions.run(member.team(), () -> events.publishEvent(new CandidatesJoined(member.team(), from, to)));
        assertThat(entry(member, list).candidate()).isEqualTo(to);
    }

    private Entry entry(Member member, UUID list) {
        return shortlists.entries(member, list).getFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The screen has one group, of decisions.
    private RadioButtonGroup<Decision> decisions() {
        return (RadioButtonGroup<Decision>) find(RadioButtonGroup.class).single();
    }
}
