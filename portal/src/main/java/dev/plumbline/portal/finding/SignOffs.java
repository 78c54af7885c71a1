package dev.plumbline.portal.finding;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The second person: signs a dismissal that waits, or sends it back. Never the one who gave it. */
@Service
public class SignOffs {
    private static final int LONGEST = 4000;

    private final SignOffRepository signOffs;
    private final DispositionRepository dispositions;
    private final StandingKeeping standing;
    private final AnswerNews news;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    SignOffs(
            SignOffRepository signOffs,
            DispositionRepository dispositions,
            StandingKeeping standing,
            AnswerNews news,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            Clock clock) {
        this.signOffs = signOffs;
        this.dispositions = dispositions;
        this.standing = standing;
        this.news = news;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs a dismissal: from now on it counts.
     *
     * @throws Problem 404 where the team has no such dismissal, 403 for one's own, 409 where it no longer waits
     */
    public void approve(Member member, UUID disposition) {
        sign(member, disposition, SignOff.State.APPROVED, "");
    }

    /**
     * Sends a dismissal back: the finding stays as it was.
     *
     * @throws Problem as {@link #approve}, and 400 without a comment
     */
    public void sendBack(Member member, UUID disposition, String comment) {
        if (comment.isBlank()) {
            throw new Problem(400, "sign-off-invalid", "Say why it goes back.");
        }
        sign(member, disposition, SignOff.State.SENT_BACK, comment);
    }

    /** Takes one's own sign-off back while there is time; false where there is none, or no time any more. */
    public boolean undo(Member member, UUID disposition) {
        member.require(Action.DECIDE);
        Instant since = clock.instant().minus(Dispositions.UNDO_WITH_WAY);
        return transactions.call(member.team(), () -> {
            turn.take(member.team());
            boolean undone = signOffs.undo(member.team(), disposition, member.id(), since);
            if (undone) {
                audit.add(member, "sign-off-undone", "disposition/" + disposition, Map.of());
                signOffs.asked(member.team(), disposition).ifPresent(asked -> {
                    standing.suspend(member.team(), disposition, member.id());
                    news.tell(member.team(), asked.key());
                });
            }
            return undone;
        });
    }

    private void sign(Member member, UUID disposition, SignOff.State said, String comment) {
        member.require(Action.DECIDE);
        if (comment.length() > LONGEST) {
            throw new Problem(400, "sign-off-invalid", "Write at most %d characters.".formatted(LONGEST));
        }
        String words = StorableText.of(comment).strip();
        transactions.run(member.team(), () -> {
            turn.take(member.team());
            SignOffRepository.Asked asked =
                    signOffs.asked(member.team(), disposition).orElseThrow(Problem::notFound);
            if (asked.member().equals(member.id())) {
                throw new Problem(
                        403, "sign-off-own", "This is your own answer: a second person of the team signs it.");
            }
            if (!signOffs.sign(
                    member.team(), disposition, said, member.id(), words.isEmpty() ? null : words, clock.instant())) {
                throw new Problem(
                        409, "sign-off-done", "Somebody has signed this or sent it back already; look again.");
            }
            audit.add(member, "dismissal-" + said.label(), "disposition/" + disposition, Map.of());
            news.tell(member.team(), asked.key());
            if (said == SignOff.State.APPROVED) {
                dispositions
                        .find(member.team(), disposition)
                        .filter(answer -> answer.scope() != DismissalScope.FINDING)
                        .ifPresent(answer -> standing.begin(member, answer));
            }
        });
    }
}
