package dev.plumbline.scraper.compare;

/** Which words of a name and of each entry have met a word that they can stand for. Holds only the entries that were met. */
final class Cover {
    private static final int SLOTS = 256;
    private static final int FREE = 0;
    private static final int SPREAD = 0x9E37_79B1; // the golden ratio, so that neighbours lie apart

    /** By slot: the entry and one, or {@link #FREE}; what it met of the name; what of it was met. A power of two of them. */
    private int[] entries;

    private int[] ofSought;
    private int[] ofEntry;

    /** The slots in the order in which they were taken; half of them at most are. */
    private int[] taken;

    private int size;

    Cover() {
        this(SLOTS);
    }

    private Cover(int slots) {
        entries = new int[slots];
        ofSought = new int[slots];
        ofEntry = new int[slots];
        taken = new int[slots / 2];
    }

    void meet(int entry, int placesOfSought, int placesOfEntry) {
        int slot = slot(entry);
        if (entries[slot] == FREE) {
            if (size == taken.length) {
                grow();
                slot = slot(entry);
            }
            entries[slot] = entry + 1;
            taken[size++] = slot;
        }
        ofSought[slot] |= placesOfSought;
        ofEntry[slot] |= placesOfEntry;
    }

    /** An entry that met something: which places of the name, and which of its own, as bits. */
    @FunctionalInterface
    interface Met {
        void met(int entry, int placesOfSought, int placesOfEntry);
    }

    /** Every entry that met anything, once, those first that met first. */
    void each(Met taker) {
        for (int i = 0; i < size; i++) {
            int slot = taken[i];
            taker.met(entries[slot] - 1, ofSought[slot], ofEntry[slot]);
        }
    }

    /** How many entries met anything. */
    int size() {
        return size;
    }

    /** How many of these places are not met. */
    static int missing(int places, int met) {
        return Integer.bitCount(places & ~met);
    }

    /** Where an entry is, or would be. */
    private int slot(int entry) {
        int mask = entries.length - 1;
        int slot = ((entry * SPREAD) >>> 8) & mask;
        while (entries[slot] != FREE && entries[slot] != entry + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        Cover larger = new Cover(entries.length * 2);
        each(larger::meet);
        entries = larger.entries;
        ofSought = larger.ofSought;
        ofEntry = larger.ofEntry;
        taken = larger.taken;
    }
}
