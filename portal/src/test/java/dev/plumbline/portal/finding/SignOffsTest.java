package dev.plumbline.portal.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignOffsTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TestClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    Dispositions dispositions;

    @Autowired
    SignOffs signOffs;

    @Autowired
    TeamPolicy policy;

    private Member lead;
    private Member second;
    private UUID finding;

    @BeforeEach
    void two_leads_and_a_finding_worth_a_question() {
        int team = portal.team();
        lead = portal.member(team, Role.LEAD);
        second = portal.member(team, Role.LEAD);
        finding = data.placeDiffers(lead, data.candidate(lead, "Rafael Dantas"), "Portugal", "Estonia");
    }

    @Test
    void without_a_policy_one_person_dismisses() {
        assertThat(dismiss().signOff()).isNull();
        assertThat(state()).isEqualTo(DispositionState.DISMISSED);
    }

    @Test
    void a_dismissal_waits_until_a_second_person_signs_it() {
        ask(Severity.ASK);
        Disposition answer = dismiss();
        assertThat(state()).isEqualTo(DispositionState.OPEN);
        assertThat(inbox.counts(second, FindingFilter.NONE)).containsEntry(SavedView.SIGN_OFF, Count.of(1));
        assertThat(inbox.counts(second, FindingFilter.NONE)).containsEntry(SavedView.OPEN, Count.of(1));
        signOffs.approve(second, answer.id());
        assertThat(state()).isEqualTo(DispositionState.DISMISSED);
        assertThat(inbox.counts(second, FindingFilter.NONE)).containsEntry(SavedView.SIGN_OFF, Count.of(0));
        assertThatThrownBy(() -> signOffs.sendBack(second, answer.id(), "Late"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(409));
    }

    @Test
    void nobody_signs_an_answer_of_their_own_and_an_auditor_and_a_recruiter_sign_none() {
        ask(Severity.NOTE);
        Disposition answer = dismiss();
        assertThatThrownBy(() -> signOffs.approve(lead, answer.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("sign-off-own"));
        for (Role role : new Role[] {Role.AUDITOR, Role.RECRUITER}) {
            assertThatThrownBy(() -> signOffs.approve(portal.member(lead.team(), role), answer.id()))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.status()).isEqualTo(403));
        }
        Member stranger = portal.member(portal.team(), Role.ADMIN);
        assertThatThrownBy(() -> signOffs.approve(stranger, answer.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        assertThat(state()).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void what_is_sent_back_stays_open_and_says_why() {
        ask(Severity.ASK);
        Disposition answer = dismiss();
        assertThatThrownBy(() -> signOffs.sendBack(second, answer.id(), " ")).isInstanceOf(Problem.class);
        signOffs.sendBack(second, answer.id(), "Ask the agency first");
        assertThat(state()).isEqualTo(DispositionState.OPEN);
        SignOff said =
                requireNonNull(inbox.get(lead, finding).history().getFirst().signOff());
        assertThat(said.comment()).isEqualTo("Ask the agency first");
        assertThat(said.by()).isEqualTo(second.id());
    }

    @Test
    void a_sign_off_is_taken_back_for_ten_seconds_and_no_longer() {
        ask(Severity.ASK);
        Disposition answer = dismiss();
        signOffs.approve(second, answer.id());
        assertThat(signOffs.undo(lead, answer.id())).isFalse();
        assertThat(signOffs.undo(second, answer.id())).isTrue();
        assertThat(state()).isEqualTo(DispositionState.OPEN);
        signOffs.approve(second, answer.id());
        clock.advance(Duration.ofMinutes(1));
        assertThat(signOffs.undo(second, answer.id())).isFalse();
        assertThat(state()).isEqualTo(DispositionState.DISMISSED);
    }

    @Test
    void lighter_findings_than_the_policy_names_need_nobody_else() {
        ask(Severity.SETTLE);
        dismiss();
        assertThat(state()).isEqualTo(DispositionState.DISMISSED);
    }

    private void ask(Severity from) {
        policy.signDismissals(portal.member(lead.team(), Role.ADMIN), from);
    }

    private Disposition dismiss() {
        return dispositions.answer(lead, finding, NewDisposition.dismissed(DismissalReason.AGENCY, "An agency"));
    }

    private DispositionState state() {
        return inbox.get(second, finding).row().state();
    }
}
