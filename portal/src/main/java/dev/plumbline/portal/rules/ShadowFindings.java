package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What rules in shadow would have said; nobody but an admin reads it, and no inbox, page or export has it. */
@Service
public class ShadowFindings {
    private static final int SHOWN = 100;

    private final ShadowRepository findings;
    private final TenantTransaction transactions;

    ShadowFindings(ShadowRepository findings, TenantTransaction transactions) {
        this.findings = findings;
        this.transactions = transactions;
    }

    /** Makes these the shadow findings of a candidate. Inside a transaction that has the team's turn. */
    public void store(int team, UUID candidate, List<Finding> found, Instant now) {
        findings.delete(team, candidate);
        found.forEach(finding -> findings.insert(team, candidate, finding, now));
    }

    /** How many each rule would have, by its id. */
    public Map<String, Integer> counts(Member member) {
        member.require(Action.SET_RULES);
        return transactions.call(member.team(), () -> findings.counts(member.team()));
    }

    /** The newest of a rule. */
    public List<ShadowFinding> of(Member member, String rule) {
        member.require(Action.SET_RULES);
        return transactions.call(member.team(), () -> findings.of(member.team(), rule, SHOWN));
    }

    @EventListener
    void joined(CandidatesJoined event) {
        findings.delete(event.team(), event.from());
    }
}
