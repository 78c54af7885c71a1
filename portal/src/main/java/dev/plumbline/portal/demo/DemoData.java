package dev.plumbline.portal.demo;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What was captured from the demo sites, and all that came of it. */
@Service
public class DemoData {
    private static final String REMOVED = "demo-data-removed";

    private final DemoRepository demo;
    private final Reuses reuses;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;

    DemoData(DemoRepository demo, Reuses reuses, TeamTurn turn, TenantTransaction transactions, AuditLog audit) {
        this.demo = demo;
        this.reuses = reuses;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Whether the member's team has any. */
    public boolean isThere(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> demo.countCaptures(member.team()) > 0);
    }

    /** Removes it: captures, candidates, findings and their answers, entries of shortlists. The audit log stays; a restart does not bring it back. */
    public void remove(Member member) {
        member.require(Action.MANAGE_TEAM);
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            demo.removeFindings(team);
            demo.removeCaptures(team);
            demo.emptyProfiles(team).forEach(profile -> reuses.forget(team, profile));
            demo.removeEmptyProfiles(team);
            demo.removeCandidates(team);
            audit.add(member, REMOVED, "team/" + team, Map.of());
        });
    }

    boolean wasRemoved(int team) {
        return transactions.call(team, () -> demo.hasDone(team, REMOVED));
    }
}
