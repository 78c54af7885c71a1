package dev.plumbline.portal.team;

import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team asks of answers to findings.
 *
 * @param wordsFrom from which severity a dismissal needs words; null where only its reason can ask for them
 * @param longestDismissal how long a dismissal holds at most; null where there is no end to it
 * @param answeredFrom from which severity findings are answered before somebody decides to proceed; null where none need be
 */
public record AnswerPolicy(
        @Nullable Severity wordsFrom,
        @Nullable Duration longestDismissal,
        @Nullable Severity answeredFrom) {

    /** Asks nothing. */
    public static final AnswerPolicy NONE = new AnswerPolicy(null, null, null);

    /** Whether the dismissal of such a finding needs words. */
    public boolean wantsWords(Severity severity) {
        return wordsFrom != null && severity.compareTo(wordsFrom) >= 0;
    }

    /** {@link #longestDismissal}. */
    public Optional<Duration> longest() {
        return Optional.ofNullable(longestDismissal);
    }

    public AnswerPolicy withWordsFrom(@Nullable Severity from) {
        return new AnswerPolicy(from, longestDismissal, answeredFrom);
    }

    public AnswerPolicy withLongestDismissal(@Nullable Duration longest) {
        return new AnswerPolicy(wordsFrom, longest, answeredFrom);
    }

    public AnswerPolicy withAnsweredFrom(@Nullable Severity from) {
        return new AnswerPolicy(wordsFrom, longestDismissal, from);
    }
}
