package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;

/** Where each shingle of a text stands; a table with open addressing, because texts are compared by the thousand. */
final class Places {
    private static final int NONE = -1;

    private final long[] shingles;
    private final int[] first;
    private final int[] next;

    Places(long[] shingles) {
        this.shingles = shingles;
        this.first = new int[Math.max(2, Integer.highestOneBit(shingles.length) * 4)];
        this.next = new int[shingles.length];
        Arrays.fill(first, NONE);
        for (int i = shingles.length - 1; i >= 0; i--) {
            int slot = slot(shingles[i]);
            next[i] = first[slot];
            first[slot] = i;
        }
    }

    /** The first place of a shingle, negative where there is none. */
    int of(long shingle) {
        return first[slot(shingle)];
    }

    /** The next place of the shingle that stands at one, negative where there is none. */
    int after(int place) {
        return next[place];
    }

    private int slot(long shingle) {
        int slot = (int) shingle & (first.length - 1);
        while (first[slot] != NONE && shingles[first[slot]] != shingle) {
            slot = (slot + 1) & (first.length - 1);
        }
        return slot;
    }
}
