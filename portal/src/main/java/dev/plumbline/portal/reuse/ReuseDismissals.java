package dev.plumbline.portal.reuse;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Family;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Answers that what two people share does not count: it leaves the board and both people's findings until there is more. */
@Service
public class ReuseDismissals {
    private static final int LONGEST_COMMENT = 4000;

    private final DismissalRepository dismissals;
    private final BoardRepository board;
    private final EdgeSettling settling;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    ReuseDismissals(
            DismissalRepository dismissals,
            BoardRepository board,
            EdgeSettling settling,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.dismissals = dismissals;
        this.board = board;
        this.settling = settling;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Dismisses what two people share of one family, on all their accounts, as far as it is known now.
     *
     * @param profile an account of one, {@code other} of the other
     * @param comment for the team; {@link DismissalReason#OTHER} needs one
     * @return the answer's id, to take it back
     * @throws Problem 404 where they share nothing that is shown, 400 where words lack
     */
    public UUID dismiss(
            Member member, UUID profile, UUID other, Family family, DismissalReason reason, @Nullable String comment) {
        member.require(Action.TRIAGE);
        validate(reason, comment);
        Instant now = clock.instant();
        return transactions.call(member.team(), () -> {
            turn.take(member.team());
            List<ReuseEdge> shared = board.between(member.team(), profile, other).stream()
                    .filter(edge -> edge.family() == family && !edge.dismissed())
                    .toList();
            if (shared.isEmpty()) {
                throw Problem.notFound();
            }
            UUID id = ids.next();
            answers(id, shared, reason, comment, member, now)
                    .forEach(answer -> dismissals.insert(member.team(), answer));
            audit.add(
                    member,
                    "reuse-dismissed",
                    "reuse/" + id,
                    Map.of("reason", reason.label(), "a", profile.toString(), "b", other.toString()));
            tell(member.team(), profiles(shared));
            return id;
        });
    }

    /**
     * Takes an answer back, one's own or somebody else's, whenever it was given.
     *
     * @throws Problem 404 where it does not stand
     */
    public void restore(Member member, UUID dismissal) {
        member.require(Action.TRIAGE);
        transactions.run(member.team(), () -> {
            turn.take(member.team());
            List<UUID> profiles = dismissals.undo(member.team(), dismissal, member.id(), clock.instant());
            if (profiles.isEmpty()) {
                throw Problem.notFound();
            }
            audit.add(member, "reuse-dismissal-undone", "reuse/" + dismissal, Map.of());
            tell(member.team(), profiles);
        });
    }

    private void tell(int team, Collection<UUID> profiles) {
        settling.settle(team, profiles);
        board.candidates(team, profiles)
                .forEach(candidate -> events.publishEvent(new CandidateChanged(team, candidate)));
    }

    /** One answer for each two accounts. */
    private static Collection<DismissedReuse> answers(
            UUID id,
            List<ReuseEdge> shared,
            DismissalReason reason,
            @Nullable String comment,
            Member member,
            Instant now) {
        Map<String, DismissedReuse> answers = new LinkedHashMap<>();
        for (ReuseEdge edge : shared) {
            UUID a = edge.a().holder().profile();
            UUID b = edge.b().holder().profile();
            List<ReuseEdge> ofTwo = shared.stream()
                    .filter(each -> each.a().holder().profile().equals(a)
                            && each.b().holder().profile().equals(b))
                    .toList();
            answers.putIfAbsent(
                    a + " " + b,
                    new DismissedReuse(
                            id,
                            null,
                            a,
                            b,
                            edge.family(),
                            ofTwo.stream().map(ReuseEdge::what).toList(),
                            ofTwo.stream().map(ReuseEdge::shared).toList(),
                            reason.label(),
                            comment,
                            member.id(),
                            now));
        }
        return answers.values();
    }

    private static Set<UUID> profiles(List<ReuseEdge> edges) {
        Set<UUID> profiles = new LinkedHashSet<>();
        edges.forEach(edge -> {
            profiles.add(edge.a().holder().profile());
            profiles.add(edge.b().holder().profile());
        });
        return profiles;
    }

    private static void validate(DismissalReason reason, @Nullable String comment) {
        int length = comment == null ? 0 : comment.strip().length();
        if (reason == DismissalReason.OTHER && length < DismissalReason.LEAST_WORDS) {
            throw new Problem(
                    400,
                    "dismissal-invalid",
                    "Say in %d characters or more why this does not count.".formatted(DismissalReason.LEAST_WORDS));
        }
        if (length > LONGEST_COMMENT) {
            throw new Problem(
                    400, "dismissal-invalid", "A comment has at most %d characters.".formatted(LONGEST_COMMENT));
        }
    }
}
