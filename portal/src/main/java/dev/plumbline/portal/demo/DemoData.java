package dev.plumbline.portal.demo;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What was captured from the demo sites, and all that came of it. */
@Service
public class DemoData {
    private static final String REMOVED = "demo-data-removed";

    private final DemoRepository demo;
    private final DemoSeeding seeding;
    private final Reuses reuses;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final int port;

    DemoData(
            DemoRepository demo,
            DemoSeeding seeding,
            Reuses reuses,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            @Value("${plumbline.demo.sites.port:8090}") int port) {
        this.demo = demo;
        this.seeding = seeding;
        this.reuses = reuses;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.port = port;
    }

    /** Whether the member's team has any. */
    public boolean isThere(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> demo.countCaptures(member.team()) > 0);
    }

    /** Whether all of it is there, not only pages that somebody captured from the demo sites. */
    public boolean isComplete(Member member) {
        member.require(Action.READ);
        int all = new DemoPages(port).all().size();
        return transactions.call(member.team(), () -> demo.countCaptures(member.team()) >= all);
    }

    /** Adds it to the member's team, as if the member had captured it; twice adds nothing. */
    public void add(Member member) {
        member.require(Action.MANAGE_TEAM);
        transactions.run(member.team(), () -> audit.add(member, "demo-data-added", "team/" + member.team(), Map.of()));
        seeding.seed(member, new DemoPages(port).all());
    }

    /** Removes it, with all that people put down of it: findings and answers, observations, requests, entries of shortlists. The audit log stays; a restart does not bring it back. */
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
