package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.fingerprint.Overlap.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a passage is known text.
 *
 * @param text the passage
 * @param parts the known texts in it, those with the most words first
 */
public record Covered(Shingled text, List<Part> parts) {

    /** A known text and what it shares with the passage; the passage is on the left. */
    public record Part(KnownText known, Overlap overlap) {}

    /** From this share of its words on a passage says little of its own. */
    public static final double MOSTLY = 0.6;

    static final Set<KnownText.Kind> OFFERED = EnumSet.of(KnownText.Kind.PUBLIC, KnownText.Kind.STOCK);

    /** The kinds on which two texts may agree without a word of anybody's own. */
    public static final Set<KnownText.Kind> ALL = Set.copyOf(EnumSet.allOf(KnownText.Kind.class));

    /** The kinds of which it is said what they are. */
    public static final Set<KnownText.Kind> NAMED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(KnownText.Kind.UNKNOWN)));

    /**
     * The templates that the passage is made of: of those that are offered to everybody the first, where they are
     * most of its words together; of a team's own each that shares as much as two people's texts must to be shown.
     */
    public List<KnownText> templates() {
        List<KnownText> templates = new ArrayList<>();
        offered().ifPresent(templates::add);
        parts.stream()
                .filter(part -> part.known().kind() == KnownText.Kind.UNKNOWN)
                .filter(part -> ReuseThreshold.isReuse(part.overlap()))
                .map(Part::known)
                .forEach(templates::add);
        return templates;
    }

    /**
     * An overlap of this passage, on the left, with another text, without the words that are known. A run that
     * goes on beyond the known words stays one run; one that has fewer than three words beside them is left out.
     */
    public Overlap without(Overlap overlap, Set<KnownText.Kind> kinds) {
        Words words = text.words();
        boolean[] known = known(words, kinds);
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        int sum = 0;
        int longest = 0;
        for (int i = 0; i < overlap.leftSpans().size(); i++) {
            Span span = overlap.leftSpans().get(i);
            int rest = 0;
            for (int n = 0; n < words.size(); n++) {
                rest += !known[n] && words.from(n) >= span.from() && words.to(n) <= span.to() ? 1 : 0;
            }
            if (rest >= Shingles.WIDTH) {
                left.add(span);
                right.add(overlap.rightSpans().get(i));
                sum += rest;
                longest = Math.max(longest, rest);
            }
        }
        double kept = overlap.words() == 0 ? 0 : Math.min(1, (double) sum / overlap.words());
        return new Overlap(
                overlap.ofLeft() * kept, overlap.ofRight() * kept, sum, longest, overlap.bits() * kept, left, right);
    }

    /** The same without all known words, of an overlap whose bits leave out what is offered to everybody already. */
    public Overlap withoutKnown(Overlap weighed) {
        Overlap rest = without(weighed, ALL);
        double unmarked = weighed.words() == 0
                ? 0
                : (double) without(weighed, Set.of(KnownText.Kind.BOILERPLATE)).words() / weighed.words();
        return new Overlap(
                rest.ofLeft(),
                rest.ofRight(),
                rest.words(),
                rest.longestRun(),
                weighed.bits() * unmarked,
                rest.leftSpans(),
                rest.rightSpans());
    }

    private Optional<KnownText> offered() {
        Words words = text.words();
        int covered = 0;
        for (boolean known : known(words, OFFERED)) {
            covered += known ? 1 : 0;
        }
        return covered < MOSTLY * words.size()
                ? Optional.empty()
                : parts.stream()
                        .map(Part::known)
                        .filter(text -> OFFERED.contains(text.kind()))
                        .findFirst();
    }

    private boolean[] known(Words words, Set<KnownText.Kind> kinds) {
        boolean[] known = new boolean[words.size()];
        parts.stream()
                .filter(part -> kinds.contains(part.known().kind()))
                .flatMap(part -> part.overlap().leftSpans().stream())
                .forEach(span -> {
                    for (int n = 0; n < known.length; n++) {
                        known[n] |= words.from(n) >= span.from() && words.to(n) <= span.to();
                    }
                });
        return known;
    }
}
