package dev.plumbline.scraper.fingerprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The exact comparison of two texts: greedy tiling by the longest common runs of three words or more. Each word is
 * counted once on either side, so both texts share the same number of words.
 */
public final class TextComparison {

    /** Places of one shingle that are looked at; a text that repeats three words more often is matched in part. */
    private static final int MAX_PLACES = 32;

    private TextComparison() {}

    /** Words in a row that both texts have. */
    record Run(int left, int right, int length) {}

    /** What two texts share, word for word after normalisation. */
    public static Overlap compare(String left, String right) {
        return compare(left, List.of(), right, List.of());
    }

    /** The same, with each side's own names and employers as {@code @}: a changed name does not break a run. */
    public static Overlap compare(String left, Collection<String> leftOwn, String right, Collection<String> rightOwn) {
        return compare(left, leftOwn, right, rightOwn, Rarity.UNCOUNTED);
    }

    /** The same, with what is known of how rare their shingles are. */
    public static Overlap compare(
            String left, Collection<String> leftOwn, String right, Collection<String> rightOwn, Rarity rarity) {
        return with(left, leftOwn, rarity).apply(right, rightOwn);
    }

    /** The comparison of one text, prepared once, with any others and their own names. */
    public static BiFunction<String, Collection<String>, Overlap> with(
            String left, Collection<String> leftOwn, Rarity rarity) {
        Function<Shingled, Overlap> comparison = with(Shingled.of(left, leftOwn), rarity);
        return (right, rightOwn) -> comparison.apply(Shingled.of(right, rightOwn));
    }

    /** The same of texts that are cut already. */
    public static Function<Shingled, Overlap> with(Shingled left, Rarity rarity) {
        return right -> overlap(left, right, maximal(left, right.shingles()), rarity);
    }

    private static Overlap overlap(Shingled left, Shingled right, List<Run> maximal, Rarity rarity) {
        Words a = left.words();
        Words b = right.words();
        List<Run> runs = tile(maximal, a.size(), b.size());
        int shared = runs.stream().mapToInt(Run::length).sum();
        int longest = runs.stream().mapToInt(Run::length).max().orElse(0);
        return new Overlap(
                share(shared, a.size()),
                share(shared, b.size()),
                shared,
                longest,
                new Surprise(a, b, left.shingles(), rarity).bits(runs),
                runs.stream().map(run -> span(a, run.left(), run.length())).toList(),
                runs.stream().map(run -> span(b, run.right(), run.length())).toList());
    }

    /** Every run that cannot be made longer, on either end. */
    private static List<Run> maximal(Shingled text, long[] right) {
        long[] left = text.shingles();
        Places places = text.places();
        List<Run> runs = new ArrayList<>();
        for (int j = 0; j < right.length; j++) {
            int i = places.of(right[j]);
            for (int n = 0; i >= 0 && n < MAX_PLACES; n++, i = places.after(i)) {
                boolean continued = i > 0 && j > 0 && left[i - 1] == right[j - 1];
                if (!continued) {
                    runs.add(new Run(i, j, length(left, right, i, j)));
                }
            }
        }
        return runs;
    }

    private static int length(long[] left, long[] right, int i, int j) {
        int n = 0;
        while (i + n < left.length && j + n < right.length && left[i + n] == right[j + n]) {
            n++;
        }
        return n + Shingles.WIDTH - 1;
    }

    /** The longest runs first, each trimmed to words that no longer run has taken; in the left text's order. */
    private static List<Run> tile(List<Run> candidates, int leftSize, int rightSize) {
        boolean[] leftTaken = new boolean[leftSize];
        boolean[] rightTaken = new boolean[rightSize];
        List<Run> tiles = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingInt(Run::length)
                        .reversed()
                        .thenComparingInt(Run::left)
                        .thenComparingInt(Run::right))
                .forEach(candidate -> {
                    Run free = free(candidate, leftTaken, rightTaken);
                    if (free.length() >= Shingles.WIDTH) {
                        for (int n = 0; n < free.length(); n++) {
                            leftTaken[free.left() + n] = true;
                            rightTaken[free.right() + n] = true;
                        }
                        tiles.add(free);
                    }
                });
        return tiles.stream().sorted(Comparator.comparingInt(Run::left)).toList();
    }

    /** The longest part of a run that is free on both sides. */
    private static Run free(Run run, boolean[] leftTaken, boolean[] rightTaken) {
        Run best = new Run(run.left(), run.right(), 0);
        int start = 0;
        for (int n = 0; n <= run.length(); n++) {
            boolean taken = n == run.length() || leftTaken[run.left() + n] || rightTaken[run.right() + n];
            if (taken) {
                if (n - start > best.length()) {
                    best = new Run(run.left() + start, run.right() + start, n - start);
                }
                start = n + 1;
            }
        }
        return best;
    }

    private static Overlap.Span span(Words words, int first, int length) {
        return new Overlap.Span(words.from(first), words.to(first + length - 1));
    }

    private static double share(int shared, int of) {
        return of == 0 ? 0 : (double) shared / of;
    }
}
