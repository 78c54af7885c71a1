package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a team's policy asks of a dismissal. */
final class AskedOfDismissals {
    private AskedOfDismissals() {}

    /**
     * The dismissal with the last day that the policy lets it have, where it names none.
     *
     * @throws Problem 400 where it lacks words or holds too long
     */
    static NewDisposition of(AnswerPolicy policy, Severity severity, NewDisposition answer, Instant now) {
        String comment = Optional.ofNullable(answer.comment()).orElse("").strip();
        if (policy.wantsWords(severity) && comment.length() < DismissalReason.LEAST_WORDS) {
            throw invalid("The team's policy wants it in writing: say in %d characters or more why this does not count."
                    .formatted(DismissalReason.LEAST_WORDS));
        }
        Optional<Duration> longest = policy.longest();
        if (longest.isEmpty()) {
            return answer;
        }
        Instant end = now.plus(longest.get());
        if (answer.until() != null && answer.until().isAfter(end)) {
            throw invalid("The team's policy lets a dismissal hold for %d days at most; choose an earlier day."
                    .formatted(longest.get().toDays()));
        }
        return answer.until() == null ? answer.until(end) : answer;
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "disposition-invalid", sentence);
    }
}
