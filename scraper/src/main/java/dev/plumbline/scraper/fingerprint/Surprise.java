package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.fingerprint.TextComparison.Run;
import java.util.List;

/**
 * How surprising it is that two texts share some runs, in bits. A run tells what its rarest shingle tells, and a part of
 * what each other one tells, less where many passages have that one too: then it is one phrase said again. From each run
 * {@value #BY_CHANCE} bits are taken, which three words in common have by chance. Runs that follow one another at about
 * the same distance on both sides, and words in between that are equal, tell of one copied place that was edited. Worked
 * out on generated profiles and on chains of words from English prose; the benchmark {@code reuse} prints what comes of it.
 */
final class Surprise {
    private static final double BY_CHANCE = 6;
    private static final double EACH_OTHER = 0.4;
    private static final double RING = 4;
    private static final int NEAR = 15;
    private static final double LINK = 8;
    private static final double SHIFTED = 1.6;
    private static final double APART = 0.27;

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
        double bits = -Math.max(0, Math.log(rarity.passages() / MANY) / Math.log(2));
        Run before = null;
        for (Run run : runs) {
            double told = of(run);
            bits += Math.max(0, told - BY_CHANCE);
            if (told > 0) {
                bits += before == null ? 0 : between(before, run);
                before = run;
            }
        }
        return Math.max(0, bits);
    }

    private double of(Run run) {
        double rarest = 0;
        double sum = 0;
        double part = 0;
        for (int i = run.left(); i <= run.left() + run.length() - Shingles.WIDTH; i++) {
            double bits = rarity.bits(shingles[i]);
            double weighed = bits * EACH_OTHER * Math.sqrt(RING / Math.max(RING, rarity.times(shingles[i])));
            sum += weighed;
            if (bits > rarest) {
                rarest = bits;
                part = weighed;
            }
        }
        return rarest + sum - part;
    }

    private double between(Run a, Run b) {
        int gapLeft = b.left() - a.left() - a.length();
        int gapRight = b.right() - a.right() - a.length();
        if (gapRight < 0 || gapLeft > NEAR || gapRight > NEAR) {
            return 0;
        }
        double link = LINK - SHIFTED * Math.abs(gapLeft - gapRight) - APART * Math.max(gapLeft, gapRight);
        int equal = 0;
        for (int i = 0; i < Math.min(gapLeft, gapRight); i++) {
            boolean fromStart = same(a.left() + a.length() + i, a.right() + a.length() + i);
            equal += fromStart || same(b.left() - 1 - i, b.right() - 1 - i) ? 1 : 0;
        }
        return Math.max(0, link) + equal;
    }

    private boolean same(int i, int j) {
        return left.all().get(i).text().equals(right.all().get(j).text());
    }
}
