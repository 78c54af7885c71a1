package dev.plumbline.scraper.compare;

import java.util.Arrays;

/** In which entries of a list a word stands, and where in them. */
final class Postings {
    private static final int PLACE_BITS = 5;
    private static final int PLACES = (1 << PLACE_BITS) - 1;

    private int[] packed = new int[2];
    private int size;

    void add(int entry, int place) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = entry << PLACE_BITS | place;
    }

    int size() {
        return size;
    }

    /**
     * Notes that a word of the name sought stands for this one.
     *
     * @param sought the places of the name that are met, as bits
     * @param width how many places of an entry this word is: one, or two that were joined
     */
    void meet(Cover cover, int sought, int width) {
        int bits = (1 << width) - 1;
        for (int i = 0; i < size; i++) {
            cover.meet(packed[i] >>> PLACE_BITS, sought, bits << (packed[i] & PLACES));
        }
    }
}
