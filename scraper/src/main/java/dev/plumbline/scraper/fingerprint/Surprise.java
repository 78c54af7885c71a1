package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.fingerprint.TextComparison.Run;
import java.util.List;

/**
 * How surprising it is that two texts share some runs, in bits: minus the binary logarithm of how often it is met by
 * chance. A run is a chain of shingles: it tells how rare its first one is, and for each next one how few of the passages that
 * have the one before go on with it (a Markov chain of order two over passage counts, as in Chen and Goodman, 1999, with
 * additive smoothing). So words inside a stock sentence tell nothing, and two stock sentences in the same order tell how
 * seldom one follows the other. Runs at about the same distance on both sides are one copied place that was edited; the
 * place itself costs nothing. Any further place could be anywhere, so {@value #ANYWHERE} bits are taken from it. The
 * constants were worked out on generated profiles and on chains of words from English prose; the benchmark {@code reuse}
 * prints what comes of them.
 */
final class Surprise {
    private static final double ANYWHERE = 10;
    private static final double BROKEN = 4;
    private static final double SHIFTED = 1.6;
    private static final double APART = 0.27;
    private static final int NEAR = 15;

    /** From so many passages on more of them agree by chance. */
    private static final double MANY = 100_000;

    private final Words left;
    private final Words right;
    private final long[] shingles;
    private final Rarity rarity;

    Surprise(Words left, Words right, long[] shingles, Rarity rarity) {
        this.left = left;
        this.right = right;
        this.shingles = shingles;
        this.rarity = rarity;
    }

    /** Of runs in the left text's order. */
    double bits(List<Run> runs) {
        double places = 0;
        double best = 0;
        double place = 0;
        Run before = null;
        for (Run run : runs) {
            double told = of(run);
            double cost = before == null ? ANYWHERE : cost(before, run);
            if (cost < ANYWHERE) {
                place += Math.max(0, told - cost);
            } else {
                places += Math.max(0, place - ANYWHERE);
                place = told;
            }
            best = Math.max(best, place);
            before = run;
        }
        places += Math.max(0, place - ANYWHERE);
        double more = Math.max(0, Math.log(rarity.passages() / MANY) / Math.log(2));
        return Math.max(0, places + Math.min(best, ANYWHERE) - more);
    }

    private double of(Run run) {
        double bits = rarity.bits(shingles[run.left()]);
        for (int i = run.left() + 1; i <= run.left() + run.length() - Shingles.WIDTH; i++) {
            bits += rarity.bits(shingles[i - 1], shingles[i]);
        }
        return bits;
    }

    /** What it costs that one run goes on as another, less the words in between that are equal. */
    private double cost(Run a, Run b) {
        int gapLeft = b.left() - a.left() - a.length();
        int gapRight = b.right() - a.right() - a.length();
        if (gapRight < 0 || gapLeft > NEAR || gapRight > NEAR) {
            return ANYWHERE;
        }
        int equal = 0;
        for (int i = 0; i < Math.min(gapLeft, gapRight); i++) {
            boolean fromStart = same(a.left() + a.length() + i, a.right() + a.length() + i);
            equal += fromStart || same(b.left() - 1 - i, b.right() - 1 - i) ? 1 : 0;
        }
        return BROKEN + SHIFTED * Math.abs(gapLeft - gapRight) + APART * Math.max(gapLeft, gapRight) - equal;
    }

    private boolean same(int i, int j) {
        return left.hash(i) == right.hash(j);
    }
}
