package dev.plumbline.portal.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings that a team wants answered before somebody proceeds. */
@PortalTest
class AnsweredFirstTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TestClock clock;

    @Autowired
    Shortlists shortlists;

    @Autowired
    DecisionSignOffs signOffs;

    @Autowired
    Dispositions dispositions;

    @Autowired
    TeamPolicy policy;

    private Member lead;
    private UUID list;
    private UUID rafael;
    private UUID finding;

    @BeforeEach
    void a_shortlist_with_somebody_who_has_a_finding_worth_a_question() {
        lead = portal.member(portal.team(), Role.LEAD);
        list = shortlists.create(lead, "Backend team");
        rafael = data.candidate(lead, "Rafael Dantas");
        finding = data.placeDiffers(lead, rafael, "Portugal", "Estonia");
        shortlists.add(lead, list, rafael, "");
    }

    @Test
    void an_open_finding_keeps_nobody_from_proceeding_where_the_policy_asks_nothing() {
        assertThat(proceed()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void nobody_proceeds_before_it_is_answered_and_everything_else_can_be_decided() {
        ask(Severity.ASK);
        assertRefused();
        assertThat(decide(Decision.PROCEED_WITH_CHECKS)).isEqualTo(Decision.PROCEED_WITH_CHECKS);
        assertThat(decide(Decision.NOT_PROCEEDING)).isEqualTo(Decision.NOT_PROCEEDING);
        answer(NewDisposition.of(DispositionState.EXPLAINED));
        assertThat(proceed()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void what_is_claimed_or_snoozed_is_not_answered() {
        ask(Severity.ASK);
        answer(NewDisposition.of(DispositionState.CLAIMED));
        assertRefused();
        answer(NewDisposition.snoozed(clock.instant().plus(Duration.ofDays(3))));
        assertRefused();
    }

    @Test
    void lighter_findings_than_the_policy_names_keep_nobody_from_proceeding() {
        ask(Severity.SETTLE);
        assertThat(proceed()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void a_decision_that_waited_is_not_signed_while_a_finding_has_come_in_between() {
        Member admin = portal.member(lead.team(), Role.ADMIN);
        policy.signDecisions(admin, true);
        ask(Severity.ASK);
        answer(NewDisposition.of(DispositionState.EXPLAINED));
        proceed();
        UUID later = data.placeDiffers(lead, rafael, "Spain", "Latvia");
        assertThatThrownBy(() -> signOffs.approve(admin, list, rafael)).hasMessageContaining("unanswered here: 1");
        dispositions.answer(lead, later, NewDisposition.of(DispositionState.CONFIRMED));
        signOffs.approve(admin, list, rafael);
        assertThat(shortlists.entries(lead, list).getFirst().decision()).isEqualTo(Decision.PROCEED);
    }

    private void assertRefused() {
        assertThatThrownBy(this::proceed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(409))
                .hasMessageContaining("unanswered here: 1");
    }

    private void ask(Severity from) {
        policy.askOfAnswers(portal.member(lead.team(), Role.ADMIN), AnswerPolicy.NONE.withAnsweredFrom(from));
    }

    private void answer(NewDisposition answer) {
        dispositions.answer(lead, finding, answer);
    }

    private Decision proceed() {
        return decide(Decision.PROCEED);
    }

    private Decision decide(Decision decision) {
        return shortlists.decide(lead, list, rafael, decision, "After a talk").decision();
    }
}
