package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a dismissal counts for; each covers what those before it cover. */
public enum DismissalScope {
    FINDING,
    /** What the same rule says of the same two accounts. */
    PAIR,
    /** What the same rule says of the candidate's accounts as they are known when it is given. */
    CANDIDATE_AND_RULE,
    /** The text wherever it stands, as {@link TextMarks} keep it. */
    TEXT;

    /** As the HTTP contract and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scope of a label; empty for a word that is none. */
    public static Optional<DismissalScope> of(String label) {
        return Arrays.stream(values())
                .filter(scope -> scope.label().equals(label))
                .findFirst();
    }
}
