package dev.plumbline.scraper.fingerprint.picture;

import java.util.Arrays;

/**
 * Refuses what nobody can be recognised by: a plain colour, a letter on a plain ground, a silhouette, a pattern in two
 * tones. Judged by the middle, which a round frame leaves.
 */
final class Plainness {
    private static final double MIDDLE = 0.7;
    private static final int SIZE = 64;

    /** Levels of brightness to either side that are one tone. */
    private static final int TONE = 5;

    /** Share of the middle in two tones: of 300 painted photographs none has more than .65, of letters packed as JPEG none less than .70. */
    private static final double MOST_IN_TWO_TONES = 0.68;

    /** Middle strength of the waves, in levels of brightness; painted photographs have .19 and more, a silhouette .01. */
    private static final double LEAST_DETAIL = 0.08;

    private Plainness() {}

    static void check(Luminance picture) throws PictureRefused {
        Part middle = Border.without(picture).square().middle(MIDDLE);
        double[] means = picture.means(middle, SIZE);
        if (inTwoTones(means) > MOST_IN_TWO_TONES) {
            throw new PictureRefused("The picture has two tones only, like an initial or a silhouette");
        }
        if (Waves.of(picture, middle).detail() < LEAST_DETAIL) {
            throw new PictureRefused("The picture shows too little to be recognised by");
        }
    }

    /** The share that the two most frequent tones have. */
    private static double inTwoTones(double[] means) {
        int[] levels = new int[256];
        Arrays.stream(means).forEach(mean -> levels[Math.clamp(Math.round(mean), 0, 255)]++);
        return (takeTone(levels) + takeTone(levels)) / (double) means.length;
    }

    /** Takes the most frequent tone out; how much of it there was. */
    private static int takeTone(int[] levels) {
        int most = 0;
        int at = 0;
        for (int level = 0; level < levels.length; level++) {
            int sum = 0;
            for (int i = from(level); i < to(level); i++) {
                sum += levels[i];
            }
            if (sum > most) {
                most = sum;
                at = level;
            }
        }
        Arrays.fill(levels, from(at), to(at), 0);
        return most;
    }

    private static int from(int level) {
        return Math.max(0, level - TONE);
    }

    private static int to(int level) {
        return Math.min(256, level + TONE + 1);
    }
}
