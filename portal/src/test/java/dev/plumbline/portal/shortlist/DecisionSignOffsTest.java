package dev.plumbline.portal.shortlist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.TeamPolicy;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DecisionSignOffsTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    Shortlists shortlists;

    @Autowired
    DecisionSignOffs signOffs;

    @Autowired
    TeamPolicy policy;

    private Member lead;
    private Member second;
    private UUID list;
    private UUID rafael;

    @BeforeEach
    void two_leads_and_a_shortlist() {
        int team = portal.team();
        lead = portal.member(team, Role.LEAD);
        second = portal.member(team, Role.LEAD);
        list = shortlists.create(lead, "Backend team");
        rafael = data.candidate(lead, "Rafael Dantas");
        shortlists.add(lead, list, rafael, "");
        policy.signDecisions(portal.member(team, Role.ADMIN), true);
    }

    @Test
    void a_decision_waits_until_a_second_person_signs_it() {
        Entry proposed = shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        assertThat(proposed.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(proposed.proposal()).isNotNull();
        assertThat(shortlists.get(lead, list).decided()).isZero();
        signOffs.approve(second, list, rafael);
        Entry signed = shortlists.entries(lead, list).getFirst();
        assertThat(signed.decision()).isEqualTo(Decision.PROCEED);
        assertThat(signed.decidedBy()).isEqualTo(lead.id());
        assertThat(signed.signedBy()).isEqualTo(second.id());
        assertThat(signed.proposal()).isNull();
    }

    @Test
    void nobody_signs_their_own_decision_and_an_auditor_signs_none() {
        shortlists.decide(lead, list, rafael, Decision.PROCEED, "");
        Member auditor = portal.member(lead.team(), Role.AUDITOR);
        assertThatThrownBy(() -> signOffs.approve(lead, list, rafael)).hasMessageContaining("second person");
        assertThatThrownBy(() -> signOffs.approve(auditor, list, rafael)).isInstanceOf(Problem.class);
        assertThat(shortlists.entries(auditor, list).getFirst().decision()).isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void what_is_sent_back_says_why_and_what_was_decided_before_stands() {
        shortlists.decide(lead, list, rafael, Decision.NOT_PROCEEDING, "Two countries");
        signOffs.sendBack(second, list, rafael, "Ask first");
        Entry entry = shortlists.entries(lead, list).getFirst();
        assertThat(entry.decision()).isEqualTo(Decision.UNDECIDED);
        Proposal proposal = requireNonNull(entry.proposal());
        assertThat(proposal.sentBackComment()).isEqualTo("Ask first");
        assertThatThrownBy(() -> signOffs.approve(second, list, rafael)).isInstanceOf(Problem.class);
    }
}
