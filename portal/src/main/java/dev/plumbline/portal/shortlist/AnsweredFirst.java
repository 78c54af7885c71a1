package dev.plumbline.portal.shortlist;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.finding.Unanswered;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may proceed with a candidate, by what the team's policy wants answered before. */
@Component
class AnsweredFirst {
    private final TeamPolicy policy;
    private final Unanswered unanswered;

    AnsweredFirst(TeamPolicy policy, Unanswered unanswered) {
        this.policy = policy;
        this.unanswered = unanswered;
    }

    /**
     * Lets everything pass but proceeding too early.
     *
     * @throws Problem 409 where findings are unanswered
     */
    void require(Member member, UUID candidate, Decision decision) {
        @Nullable
        Severity from =
                decision == Decision.PROCEED ? policy.answers(member.team()).answeredFrom() : null;
        int open = from == null ? 0 : unanswered.of(member, candidate, from);
        if (open > 0) {
            throw new Problem(
                    409,
                    "findings-unanswered",
                    "The team's policy wants findings answered before somebody proceeds; unanswered here: %d. Answer them, or proceed with checks."
                            .formatted(open));
        }
    }
}
