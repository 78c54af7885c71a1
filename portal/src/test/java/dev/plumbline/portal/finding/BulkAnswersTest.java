package dev.plumbline.portal.finding;

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
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BulkAnswersTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private TestClock clock;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private BulkAnswers answers;

    @Autowired
    private TeamPolicy policy;

    @Test
    void claims_what_is_free_and_tells_row_by_row_what_is_not() {
        Member ana = portal.recruiter();
        UUID free = found(ana, "Spain");
        UUID taken = found(ana, "Chile");
        UUID answered = found(ana, "Norway");
        UUID gone = UUID.randomUUID();
        dispositions.answer(ana, taken, NewDisposition.of(DispositionState.CLAIMED));
        dispositions.answer(ana, answered, NewDisposition.of(DispositionState.UNSURE));
        BulkAnswer given =
                answers.answer(ana, List.of(free, taken, answered, gone), NewDisposition.of(DispositionState.CLAIMED));
        assertThat(given.given()).hasSize(1);
        assertThat(given.refused())
                .containsExactly(
                        new BulkAnswer.Refused(taken, "is claimed already"),
                        new BulkAnswer.Refused(answered, "is answered already: unsure"),
                        new BulkAnswer.Refused(gone, "is no longer there"));
        assertThat(state(ana, free)).isEqualTo(DispositionState.CLAIMED);
    }

    @Test
    void one_undo_takes_all_of_it_back_while_there_is_time() {
        Member ana = portal.recruiter();
        List<UUID> findings = List.of(found(ana, "Spain"), found(ana, "Chile"));
        NewDisposition explained = NewDisposition.of(DispositionState.EXPLAINED);
        BulkAnswer given = answers.answer(ana, findings, explained);
        assertThat(answers.undo(ana, given)).isEqualTo(2);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(state(ana, finding)).isEqualTo(DispositionState.OPEN));
        BulkAnswer again = answers.answer(ana, findings, explained);
        clock.advance(Duration.ofMinutes(1));
        assertThat(answers.undo(ana, again)).isZero();
        assertThat(findings)
                .allSatisfy(finding -> assertThat(state(ana, finding)).isEqualTo(DispositionState.EXPLAINED));
    }

    @Test
    void tells_how_many_dismissals_wait_for_a_second_person() {
        int team = portal.team();
        Member admin = portal.member(team, Role.ADMIN);
        policy.signDismissals(admin, Severity.SETTLE);
        UUID candidate = data.candidate(admin, "Rafael Dantas");
        UUID heavy = data.finding(
                admin, candidate, "SETTLE", "E-mail reused", List.of(data.said(admin, "GigHub", "a")), List.of());
        BulkAnswer given = answers.answer(
                admin, List.of(heavy, found(admin, "Spain")), NewDisposition.dismissed(DismissalReason.AGENCY, null));
        assertThat(given.given()).hasSize(2);
        assertThat(given.waiting()).isEqualTo(1);
        assertThat(state(admin, heavy)).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void keeps_nothing_of_an_answer_that_lacks_its_reason_and_of_too_many() {
        Member ana = portal.recruiter();
        UUID finding = found(ana, "Spain");
        NewDisposition noReason = new NewDisposition(DispositionState.DISMISSED, null, null, null, null);
        assertThatThrownBy(() -> answers.answer(ana, List.of(finding), noReason))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(400));
        List<UUID> many = Collections.nCopies(BulkAnswers.MOST + 1, finding);
        assertThatThrownBy(() -> answers.answer(ana, many, NewDisposition.of(DispositionState.CONFIRMED)))
                .hasMessageContaining("500");
        assertThat(state(ana, finding)).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void is_for_those_who_may_answer() {
        Member auditor = portal.member(portal.team(), Role.AUDITOR);
        UUID finding = found(auditor, "Spain");
        assertThatThrownBy(
                        () -> answers.answer(auditor, List.of(finding), NewDisposition.of(DispositionState.CONFIRMED)))
                .isInstanceOf(Problem.class);
    }

    private UUID found(Member member, String here) {
        return data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), here, "Estonia");
    }

    private DispositionState state(Member member, UUID finding) {
        return inbox.get(member, finding).row().state();
    }
}
