package dev.plumbline.scraper.compare;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which words of a name and of each entry have met a word that they can stand for. */
final class Cover {
    private final int[] sought;
    private final int[] entries;
    private int[] touched = new int[64];
    private int size;

    /** For a list of so many entries. */
    Cover(int entries) {
        this.sought = new int[entries];
        this.entries = new int[entries];
    }

    void meet(int entry, int ofSought, int ofEntry) {
        if (sought[entry] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = entry;
        }
        sought[entry] |= ofSought;
        entries[entry] |= ofEntry;
    }

    /** Every entry that met anything, once. */
    void each(IntConsumer taker) {
        for (int i = 0; i < size; i++) {
            taker.accept(touched[i]);
        }
    }

    /** How many entries met anything. */
    int size() {
        return size;
    }

    /** How many of these places of the name are not met. */
    int missingOfSought(int entry, int places) {
        return Integer.bitCount(places & ~sought[entry]);
    }

    /** How many of these places of the entry are not met. */
    int missingOfEntry(int entry, int places) {
        return Integer.bitCount(places & ~entries[entry]);
    }

    /** How many places are met on the side where more are. */
    int met(int entry) {
        return Math.max(Integer.bitCount(sought[entry]), Integer.bitCount(entries[entry]));
    }
}
