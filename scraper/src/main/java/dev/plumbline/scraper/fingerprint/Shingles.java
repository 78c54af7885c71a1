package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.Collection;

/** Word 3-grams of a normalised text as 64-bit hashes. What is stored of them are their {@link #keys}. */
public final class Shingles {

    /** Raised whenever the same text would give other hashes: what is stored is then made anew. */
    public static final int RELEASE = 1;

    /** Words in a shingle. */
    static final int WIDTH = 3;

    private Shingles() {}

    /**
     * The distinct hashes of a text, ascending; none for a text of fewer than three words.
     *
     * @param own the person's own names and employers, which stand as {@code @} so that a copy under another name is met
     */
    public static long[] of(String text, Collection<String> own) {
        long[] hashes = inOrder(Words.of(text, own));
        Arrays.sort(hashes);
        int distinct = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    /** The distinct hashes of a text, each where it stands first. */
    public static long[] inOrder(String text, Collection<String> own) {
        return Shingled.of(text, own).distinct();
    }

    /**
     * By what shingles are kept: the lower 32 bits of each hash, distinct and ascending. A hash in so few bits is met by chance
     * about once in four thousand million; what is met is then compared word for word.
     */
    public static int[] keys(long[] hashes) {
        return Arrays.stream(hashes).mapToInt(Shingles::key).sorted().distinct().toArray();
    }

    /** By what one is kept. */
    public static int key(long hash) {
        return (int) hash;
    }

    /** The hash of each shingle at its position, repeats included. */
    static long[] inOrder(Words words) {
        long[] single = new long[words.size()];
        for (int i = 0; i < single.length; i++) {
            single[i] = words.hash(i);
        }
        long[] hashes = new long[Math.max(0, single.length - WIDTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = mix(single[i]);
            hash = mix(hash * 31 + single[i + 1]);
            hashes[i] = mix(hash * 31 + single[i + 2]);
        }
        return hashes;
    }

    /** The hash of one word or name. */
    static long word(String text) {
        return mix(Words.hash(text));
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
