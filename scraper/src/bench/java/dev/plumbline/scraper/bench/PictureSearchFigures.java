package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureIndex;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import java.util.Arrays;
import java.util.Random;

/** How long one hash is looked for among many, how much memory they take, and how many are met at the largest distance. */
final class PictureSearchFigures {
    private static final int MILLION = 1_000_000;
    private static final double MICROS = 1e3;
    private static final double MB = 1 << 20;

    private PictureSearchFigures() {}

    static void print() {
        int[] sizes = Boolean.getBoolean("bench.quick") ? new int[] {MILLION / 5} : new int[] {MILLION, 4 * MILLION};
        for (int size : sizes) {
            print(size);
        }
    }

    private static void print(int size) {
        String suffix = size < MILLION ? size / 1000 + "k" : size / MILLION + "m";
        long before = used();
        long start = System.nanoTime();
        PictureIndex index = new PictureIndex();
        Random random = new Random(1);
        for (int i = 0; i < size; i++) {
            index.add(i, hash(random));
        }
        Figure.print("picture-index-" + suffix, size / ((System.nanoTime() - start) / 1e9), "hashes/s");
        int times = 4000;
        double[] micros = new double[times];
        int met = 0;
        Random again = new Random(1);
        for (int i = 0; i < times; i++) {
            PictureHash asked = i % 2 == 0 ? changed(hash(again), random) : hash(random);
            long from = System.nanoTime();
            boolean found = index.search(asked, PictureLikeness.SAME).containsKey((long) i / 2);
            micros[i] = (System.nanoTime() - from) / MICROS;
            met += i % 2 == 0 && found ? 1 : 0;
        }
        Arrays.sort(micros);
        Figure.print("picture-search-p50-" + suffix, micros[times / 2] / MICROS, "ms/hash");
        Figure.print("picture-search-p99-" + suffix, micros[times * 99 / 100] / MICROS, "ms/hash");
        Figure.print("picture-search-met-at-40-" + suffix, met / (times / 2.0), "ratio");
        Figure.print("picture-memory-" + suffix, (double) (used() - before) / MB, "MB");
        Figure.print("picture-index-kept-" + suffix, (double) index.size(), "hashes");
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static PictureHash hash(Random random) {
        return new PictureHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    private static PictureHash changed(PictureHash hash, Random random) {
        long[] words = {hash.a(), hash.b(), hash.c(), hash.d()};
        random.ints(0, PictureHash.BITS)
                .distinct()
                .limit(PictureLikeness.SAME)
                .forEach(bit -> words[bit >> 6] ^= 1L << (bit & 63));
        return new PictureHash(words[0], words[1], words[2], words[3]);
    }
}
