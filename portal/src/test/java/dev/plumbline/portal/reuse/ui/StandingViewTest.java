package dev.plumbline.portal.reuse.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandingViewTest extends ViewTest {
    @Autowired
    Dispositions dispositions;

    @Autowired
    Inbox inbox;

    @Test
    void says_what_will_appear_and_how() {
        signIn(Role.RECRUITER);
        navigate(StandingView.class);
        assertThat(screen())
                .contains("Dismissals that count for more than one finding will appear here", "See the open findings");
    }

    @Test
    void shows_what_stands_and_takes_it_back() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = given(member);
        navigate(StandingView.class);
        assertThat(screen())
                .contains("These two accounts", "Rafael Dantas", "Country differs", "Agency", "We know them", "Stands");
        test(find(Button.class).withText("Take back").single()).click();
        assertThat(screen()).contains("Taken back; 1 finding is open again.", "by " + member.name());
        assertThat(inbox.get(member, finding).row().state()).isEqualTo(DispositionState.OPEN);
        assertThat(find(Button.class).withText("Take back").exists()).isFalse();
    }

    @Test
    void shows_an_auditor_no_way_to_take_it_back() {
        Member member = portal.recruiter();
        given(member);
        signIn(portal.member(member.team(), Role.AUDITOR));
        navigate(StandingView.class);
        assertThat(screen()).contains("These two accounts");
        assertThat(find(Button.class).withText("Take back").exists()).isFalse();
    }

    private UUID given(Member member) {
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        dispositions.answer(
                member,
                finding,
                NewDisposition.dismissed(DismissalReason.AGENCY, "We know them").over(DismissalScope.PAIR));
        return finding;
    }
}
