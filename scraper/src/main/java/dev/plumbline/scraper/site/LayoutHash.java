package dev.plumbline.scraper.site;

/** Hashes of layout features. They are stored and stand in a table: they never change between releases. */
final class LayoutHash {
    private LayoutHash() {}

    /** A chain begun by a word. */
    static long of(String word) {
        return mix(fnv(word));
    }

    /** A chain with one more word. */
    static long then(long chain, String word) {
        return mix(chain * 31 + fnv(word));
    }

    /** FNV-1a over UTF-16 units. */
    private static long fnv(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
