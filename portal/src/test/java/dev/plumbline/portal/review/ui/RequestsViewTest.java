package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.ui.WaitingCount;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.VerificationOutcome;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestsViewTest extends ViewTest {
    @Autowired
    private Verifications verifications;

    @Autowired
    private List<WaitingCount> counts;

    @Autowired
    private TestClock clock;

    @Test
    void says_where_requests_come_from_while_there_are_none() {
        signIn(Role.RECRUITER);
        navigate(RequestsView.class);
        assertThat(screen()).contains("Nobody is waited for", "have a claim verified");
        assertThat(waiting("requests")).isEmpty();
    }

    @Test
    void shows_about_whom_through_whom_and_since_when() {
        Member member = signIn(Role.RECRUITER);
        open(member, "Ida Sandvik", "Engineer at Corvid Systems");
        clock.advance(Duration.ofDays(3));
        navigate(RequestsView.class);
        assertThat(screen())
                .contains(
                        "Ida Sandvik",
                        "Employer: Engineer at Corvid Systems",
                        "hr@corvid.example",
                        "from the company register",
                        "Waits 3 d",
                        member.name());
        assertThat(waiting("requests")).isEqualTo("1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keeps_what_came_of_one_where_it_stands_and_takes_it_back() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = open(member, "Ida Sandvik", "Engineer at Corvid Systems");
        navigate(RequestsView.class);
        test(find(Button.class).withText("Say what came of it…").single()).click();
        ((RadioButtonGroup<VerificationOutcome>) find(RadioButtonGroup.class).single())
                .setValue(VerificationOutcome.DIFFERS);
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(screen()).contains("Engineer at Corvid Systems: Differs from what was said", "Nobody is waited for");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(screen()).contains("Taken back", "Ida Sandvik");
        assertThat(verifications.of(member, candidate).getFirst().end()).isNull();
    }

    @Test
    void shows_a_page_at_a_time_and_saves_all_of_them() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Ida Sandvik");
        for (int i = 0; i < 52; i++) {
            verifications.open(member, candidate, what("Claim number %02d.".formatted(i)));
        }
        navigate(RequestsView.class);
        assertThat(screen()).contains("Claim number 49.").doesNotContain("Claim number 50.");
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(screen()).contains("Claim number 00.", "Claim number 51.");
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
        assertThat(csv("This list as CSV"))
                .hasSize(53)
                .first()
                .asString()
                .contains("candidate,name,kind,claim,contact");
    }

    @Test
    void keeps_to_the_view_that_its_address_names() {
        Member member = signIn(Role.RECRUITER);
        open(portal.member(member.team(), Role.RECRUITER), "Ida Sandvik", "Engineer at Corvid Systems");
        navigate(RequestsView.class);
        go("requests", "view", "mine");
        assertThat(screen()).doesNotContain("Ida Sandvik").contains("Nothing here");
        go("requests", "view", "nonsense");
        assertThat(screen()).contains("Ida Sandvik");
    }

    @Test
    void lets_an_auditor_read_and_change_nothing() {
        Member member = portal.recruiter();
        open(member, "Ida Sandvik", "Engineer at Corvid Systems");
        signIn(portal.member(member.team(), Role.AUDITOR));
        navigate(RequestsView.class);
        assertThat(screen()).contains("Ida Sandvik");
        assertThat(find(Button.class).withText("Say what came of it…").exists()).isFalse();
    }

    private String waiting(String path) {
        return counts.stream()
                .filter(count -> count.path().equals(path))
                .map(WaitingCount::words)
                .findFirst()
                .orElseThrow();
    }

    private UUID open(Member member, String name, String about) {
        UUID candidate = data.candidate(member, name);
        verifications.open(member, candidate, what(about));
        return candidate;
    }

    private static NewVerification what(String about) {
        return new NewVerification(VerificationKind.EMPLOYER, about, "hr@corvid.example", "the company register");
    }
}
