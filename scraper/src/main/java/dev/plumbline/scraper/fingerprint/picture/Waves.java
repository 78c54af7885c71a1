package dev.plumbline.scraper.fingerprint.picture;

import java.util.Arrays;

/** The 16 × 16 slowest waves of a part of a picture (DCT-II of 64 × 64 means), without the constant ones. */
final class Waves {
    private static final int SIZE = 64;
    private static final int WAVES = 16;
    private static final double[] COSINES = cosines();

    private final double[] strengths;

    private Waves(double[] strengths) {
        this.strengths = strengths;
    }

    static Waves of(Luminance picture, Part part) {
        double[] means = picture.means(part, SIZE);
        double[] rows = new double[SIZE * WAVES];
        for (int y = 0; y < SIZE; y++) {
            for (int u = 0; u < WAVES; u++) {
                double sum = 0;
                for (int x = 0; x < SIZE; x++) {
                    sum += means[y * SIZE + x] * COSINES[u * SIZE + x];
                }
                rows[u * SIZE + y] = sum;
            }
        }
        double[] strengths = new double[WAVES * WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                double sum = 0;
                for (int y = 0; y < SIZE; y++) {
                    sum += rows[u * SIZE + y] * COSINES[v * SIZE + y];
                }
                strengths[v * WAVES + u] = sum / SIZE;
            }
        }
        return new Waves(strengths);
    }

    /** The waves of the mirrored part: those of odd number across change their sign. */
    Waves mirrored() {
        double[] mirrored = strengths.clone();
        for (int i = 0; i < mirrored.length; i += 2) {
            mirrored[i] = -mirrored[i];
        }
        return new Waves(mirrored);
    }

    /** The middle strength without its sign, in steps of brightness: next to nothing for a plain picture. */
    double detail() {
        double[] sorted = Arrays.stream(strengths).map(Math::abs).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    PictureHash hash() {
        double[] sorted = strengths.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long[] words = new long[4];
        for (int i = 0; i < strengths.length; i++) {
            if (strengths[i] > median) {
                words[i >> 6] |= 1L << i;
            }
        }
        return new PictureHash(words[0], words[1], words[2], words[3]);
    }

    private static double[] cosines() {
        double[] cosines = new double[WAVES * SIZE];
        for (int u = 0; u < WAVES; u++) {
            for (int x = 0; x < SIZE; x++) {
                cosines[u * SIZE + x] = Math.cos(Math.PI * (u + 1) * (2 * x + 1) / (2 * SIZE)) * Math.sqrt(2.0 / SIZE);
            }
        }
        return cosines;
    }
}
