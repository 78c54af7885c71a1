package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.AnswerPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One answer to many findings, each kept by itself: what one of them refuses leaves the others answered. */
@Service
public class BulkAnswers {
    /** So many findings are answered at once, at most. */
    public static final int MOST = 500;

    private final Dispositions dispositions;
    private final Inbox inbox;

    BulkAnswers(Dispositions dispositions, Inbox inbox) {
        this.dispositions = dispositions;
        this.inbox = inbox;
    }

    /**
     * Answers each finding. One that somebody claimed or answered in the meantime is not claimed.
     *
     * @throws Problem 400 for an answer that lacks something or for more than {@link #MOST} findings: nothing is kept then
     */
    public BulkAnswer answer(Member member, Collection<UUID> findings, NewDisposition answer) {
        member.require(Action.TRIAGE);
        if (findings.size() > MOST) {
            throw new Problem(400, "too-many-findings", "Choose %d findings or fewer at a time.".formatted(MOST));
        }
        dispositions.require(answer);
        // Read before the first answer: one answer counts for each finding of its key, and two of them may be chosen.
        Map<UUID, FindingRow> before = new HashMap<>();
        inbox.rows(member, findings).forEach(row -> before.put(row.id(), row));
        List<UUID> given = new ArrayList<>();
        List<BulkAnswer.Refused> refused = new ArrayList<>();
        int waiting = 0;
        for (UUID finding : findings) {
            try {
                Optional<String> taken = answer.state() == DispositionState.CLAIMED
                        ? Optional.ofNullable(before.get(finding)).flatMap(BulkAnswers::taken)
                        : Optional.empty();
                if (taken.isPresent()) {
                    refused.add(new BulkAnswer.Refused(finding, taken.get()));
                } else {
                    Disposition kept = dispositions.answer(member, finding, answer);
                    given.add(kept.id());
                    waiting += kept.signOff() == null ? 0 : 1;
                }
            } catch (Problem problem) {
                refused.add(new BulkAnswer.Refused(finding, why(problem)));
            }
        }
        return new BulkAnswer(given, waiting, refused);
    }

    /** What the team asks of answers. */
    public AnswerPolicy policy(Member member) {
        return dispositions.policy(member);
    }

    /** Takes answers back while there is time; returns how many are taken back. */
    public int undo(Member member, BulkAnswer answer) {
        int undone = 0;
        for (UUID given : answer.given()) {
            undone += dispositions.undo(member, given) ? 1 : 0;
        }
        return undone;
    }

    private static Optional<String> taken(FindingRow row) {
        return switch (row.state()) {
            case OPEN -> Optional.empty();
            case CLAIMED -> Optional.of("is claimed already");
            default -> Optional.of("is answered already: " + row.state().label());
        };
    }

    private static String why(Problem problem) {
        return problem.status() == 404 ? "is no longer there" : String.valueOf(problem.getMessage());
    }
}
