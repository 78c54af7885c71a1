package dev.plumbline.portal.shortlist;

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
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DecisionUndoTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    Shortlists shortlists;

    @Autowired
    DecisionSignOffs signOffs;

    @Autowired
    DecisionUndo undo;

    @Autowired
    TeamPolicy policy;

    @Autowired
    TestClock clock;

    private Member lead;
    private UUID list;
    private UUID rafael;

    @BeforeEach
    void a_shortlist() {
        lead = portal.member(portal.team(), Role.LEAD);
        list = shortlists.create(lead, "Backend team");
        rafael = data.candidate(lead, "Rafael Dantas");
        shortlists.add(lead, list, rafael, "");
    }

    @Test
    void what_was_decided_before_stands_again_with_its_reason_and_its_day() {
        Entry before = shortlists.decide(lead, list, rafael, Decision.ON_HOLD, "Asked");
        Entry after = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        assertThat(undo.takeBack(lead, before, after)).isTrue();
        assertThat(entry()).isEqualTo(before);
        assertThat(undo.takeBack(lead, before, after)).as("a second time").isFalse();
    }

    @Test
    void a_decision_that_waits_is_withdrawn_until_somebody_signed_it() {
        policy.signDecisions(portal.member(lead.team(), Role.ADMIN), true);
        Entry before = entry();
        Entry after = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        assertThat(undo.takeBack(lead, before, after)).isTrue();
        assertThat(entry()).isEqualTo(before);

        Entry again = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        signOffs.approve(portal.member(lead.team(), Role.LEAD), list, rafael);
        assertThat(undo.takeBack(lead, before, again)).isFalse();
        assertThat(entry().decision()).isEqualTo(Decision.PROCEED);
    }

    @Test
    void what_another_member_decided_is_not_taken_back() {
        Entry before = entry();
        Entry after = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        Member other = portal.member(lead.team(), Role.LEAD);
        assertThat(undo.takeBack(other, before, after)).isFalse();
        shortlists.decide(other, list, rafael, Decision.NOT_PROCEEDING, "Two countries");
        assertThat(undo.takeBack(lead, before, after)).isFalse();
        assertThat(entry().decision()).isEqualTo(Decision.NOT_PROCEEDING);
        Member recruiter = portal.member(lead.team(), Role.RECRUITER);
        assertThatThrownBy(() -> undo.takeBack(recruiter, before, after)).isInstanceOf(Problem.class);
    }

    @Test
    void after_ten_seconds_and_the_way_it_is_too_late() {
        Entry before = entry();
        Entry after = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        clock.advance(Duration.ofSeconds(16));
        assertThat(undo.takeBack(lead, before, after)).isFalse();
        assertThat(entry()).isEqualTo(after);
    }

    private Entry entry() {
        return shortlists.entries(lead, list).getFirst();
    }
}
