package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.rule.Family;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two accounts of two candidates share, verified.
 *
 * @param what tells it among all that the two share
 * @param overlap with {@code a} on its left; null where it is no text
 * @param words shared words; 0 where it is no text
 * @param extent how much is shared, for people; may be empty
 * @param shared the shared words, or the quote of what is no text
 * @param dismissed whether a person's answer covers it
 */
public record ReuseEdge(
        Side a,
        Side b,
        Family family,
        String what,
        @Nullable Overlap overlap,
        int words,
        String extent,
        String shared,
        Instant foundAt,
        boolean dismissed) {

    /**
     * One end.
     *
     * @param text the compared text; null where it is no text
     * @param firstSeen when the team first captured it there
     */
    public record Side(
            Holder holder, Evidence evidence, @Nullable String text, Instant firstSeen) {}

    /** Each run of words that both have, as the first end writes it; empty where it is no text. */
    List<String> runs() {
        String text = a.text();
        return overlap == null || text == null
                ? List.of()
                : overlap.leftSpans().stream()
                        .filter(span -> span.to() <= text.length())
                        .map(span -> text.substring(span.from(), span.to()))
                        .toList();
    }

    /** The same with its ends exchanged. */
    ReuseEdge turned() {
        Overlap turned = overlap == null ? null : overlap.turned();
        return new ReuseEdge(b, a, family, what, turned, words, extent, shared, foundAt, dismissed);
    }
}
