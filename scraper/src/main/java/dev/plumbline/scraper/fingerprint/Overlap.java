package dev.plumbline.scraper.fingerprint;

import java.util.List;

/**
 * What two texts share, word for word after normalisation.
 *
 * @param ofLeft share of the left text's words that stand in the right one, 0 to 1
 * @param ofRight share of the right text's words that stand in the left one, 0 to 1
 * @param words number of shared words
 * @param longestRun words of the longest shared run
 * @param bits how surprising that is, as {@link Surprise} reckons
 * @param leftSpans the shared runs as character offsets in the left text, in order
 * @param rightSpans the same runs in the right text, at the same index
 */
public record Overlap(
        double ofLeft,
        double ofRight,
        int words,
        int longestRun,
        double bits,
        List<Span> leftSpans,
        List<Span> rightSpans) {

    /** From (inclusive) to (exclusive), in characters. */
    public record Span(int from, int to) {}

    public Overlap {
        leftSpans = List.copyOf(leftSpans);
        rightSpans = List.copyOf(rightSpans);
    }

    /** The same, seen from the other side. */
    public Overlap turned() {
        return new Overlap(
                /* ofLeft= */ ofRight,
                /* ofRight= */ ofLeft,
                words,
                longestRun,
                bits,
                /* leftSpans= */ rightSpans,
                /* rightSpans= */ leftSpans);
    }
}
