package dev.plumbline.portal.finding;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The dismissals of a team that cover more than one finding. */
@Service
public class StandingDismissals {
    private static final int MOST_LISTED = 500;

    private final StandingRepository standing;
    private final StandingKeeping keeping;
    private final DismissalScopes scopes;
    private final InboxRepository findings;
    private final DispositionRepository dispositions;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;

    StandingDismissals(
            StandingRepository standing,
            StandingKeeping keeping,
            DismissalScopes scopes,
            InboxRepository findings,
            DispositionRepository dispositions,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit) {
        this.standing = standing;
        this.keeping = keeping;
        this.scopes = scopes;
        this.findings = findings;
        this.dispositions = dispositions;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The scopes that this member may dismiss a finding in, the narrowest first, and what each answers beside it. */
    public List<ScopeOffer> offers(Member member, UUID finding) {
        member.require(Action.READ);
        int team = member.team();
        return transactions.call(
                team,
                () -> dispositions
                        .target(team, finding)
                        .map(target -> scopes
                                .of(
                                        member,
                                        target.rule(),
                                        findings.evidence(team, finding).stream()
                                                .map(FindingDetail.Said::evidence)
                                                .toList())
                                .stream()
                                .map(scope -> new ScopeOffer(scope, standing.others(team, finding, scope)))
                                .toList())
                        .orElse(List.of()));
    }

    /** The newest of a team, those taken back and ended too. */
    public List<StandingDismissal> all(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> standing.all(member.team(), MOST_LISTED));
    }

    /**
     * Takes one back, one's own or somebody else's, whenever it was given: what it answered is open again.
     *
     * @throws Problem 404 where the team has none that stands, 403 for a text and a member who may not dismiss one
     */
    public void takeBack(Member member, UUID id) {
        member.require(Action.TRIAGE);
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            StandingRepository.Standing given = standing.find(team, id).orElseThrow(Problem::notFound);
            if (given.scope() == DismissalScope.TEXT) {
                member.require(Action.DISMISS_EVERYWHERE);
            }
            if (!keeping.takeBack(team, id, member.id())) {
                throw Problem.notFound();
            }
            audit.add(member, "standing-dismissal-undone", "disposition/" + id, Map.of());
        });
    }
}
