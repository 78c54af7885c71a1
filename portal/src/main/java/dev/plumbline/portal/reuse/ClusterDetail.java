package dev.plumbline.portal.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster, opened.
 *
 * @param row null where nothing is shown any more of what the account was in
 * @param identities the earliest first
 * @param shown the lines of the board, the longest first
 * @param dismissed lines at its accounts that a person dismissed
 * @param answers what was answered to the dismissed lines
 */
public record ClusterDetail(
        @Nullable ClusterRow row,
        List<Identity> identities,
        List<Pairing> shown,
        List<Pairing> dismissed,
        List<DismissedReuse> answers) {

    public ClusterDetail {
        identities = List.copyOf(identities);
        shown = List.copyOf(shown);
        dismissed = List.copyOf(dismissed);
        answers = List.copyOf(answers);
    }

    /** The newest answer that covers a dismissed line; null where it was taken back meanwhile. */
    public @Nullable DismissedReuse answer(Pairing line) {
        ReuseEdge edge = line.edges().getFirst();
        return answers.stream()
                .filter(answer -> answer.covers(edge))
                .findFirst()
                .orElse(null);
    }
}
