package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.rule.Family;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that what two accounts share does not count: given here, or to a finding that rests on it.
 *
 * @param id of the answer given here; null for one to a finding
 * @param finding the finding that was dismissed; null for an answer given here
 * @param what as edges have it; none for a finding, whose quotes tell
 * @param shared the words that the answer was about
 */
public record DismissedReuse(
        @Nullable UUID id,
        @Nullable UUID finding,
        UUID a,
        UUID b,
        Family family,
        List<String> what,
        List<String> shared,
        @Nullable String reason,
        @Nullable String comment,
        UUID member,
        Instant at) {

    /** From this share on, the words of an edge are those that were dismissed; the rest was edited since. */
    private static final double SAME = 0.8;

    public DismissedReuse {
        what = List.copyOf(what);
        shared = List.copyOf(shared);
    }

    /**
     * Whether an edge shares nothing that the answer was not about. A finding quotes the most telling passages only; its
     * answer is about all that was found between the two by then.
     */
    boolean covers(EdgeKey key, String words, Instant foundAt) {
        return key.a().equals(a)
                && key.b().equals(b)
                && key.family() == family
                && ((finding != null && !foundAt.isAfter(at))
                        || what.contains(key.what())
                        || shared.stream().anyMatch(dismissed -> holds(dismissed, words)));
    }

    /** Whether it covers an edge, whichever end is its {@code a}. */
    public boolean covers(ReuseEdge edge) {
        UUID one = edge.a().holder().profile();
        UUID other = edge.b().holder().profile();
        boolean inOrder = EdgeKey.inOrder(one, other);
        EdgeKey key = new EdgeKey(inOrder ? one : other, inOrder ? other : one, edge.family(), edge.what());
        return covers(key, edge.shared(), edge.foundAt());
    }

    private static boolean holds(String dismissed, String words) {
        return dismissed.strip().equalsIgnoreCase(words.strip())
                || TextComparison.compare(words, dismissed).ofLeft() >= SAME;
    }
}
