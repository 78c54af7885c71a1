package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;

/** The hash of each word of a text, and where it stands. */
final class WordPlaces {
    /** Characters of a word and what is behind it, about. */
    private static final int CHARACTERS = 5;

    private static final int FEWEST = 8;

    private long[] hashes;
    private int[] from;
    private int[] to;
    private int size;

    /** @param characters of the text */
    WordPlaces(int characters) {
        int words = characters / CHARACTERS + FEWEST;
        hashes = new long[words];
        from = new int[words];
        to = new int[words];
    }

    void add(long hash, int begin, int end) {
        if (size == hashes.length) {
            int more = 2 * size;
            hashes = Arrays.copyOf(hashes, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
        }
        hashes[size] = hash;
        from[size] = begin;
        to[size] = end;
        size++;
    }

    /** Lets the last word end later. */
    void prolong(int end) {
        to[size - 1] = end;
    }

    int size() {
        return size;
    }

    long hash(int index) {
        return hashes[index];
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }
}
