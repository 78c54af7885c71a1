package dev.plumbline.scraper.fingerprint.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hashes of pictures, searched by distance (multi-index hashing: Norouzi, Punjani and Fleet, 2012). A hash is cut into 16
 * pieces of 16 bits; of two hashes that differ in less than 32 bits one piece differs in one bit at most, of those that
 * differ in 40 at random 99 of 100 have such a piece. New hashes stand in a short list that is gone through, and longer ones
 * are sorted by their pieces. Not for several threads at once.
 */
public final class PictureIndex {
    private static final int LIST = 4096;

    private final List<PictureSegment> segments = new ArrayList<>();
    private long[] words = new long[4 * LIST];
    private long[] ids = new long[LIST];
    private int size;

    /** Adds a hash of a picture; a picture may have several. */
    public void add(long picture, PictureHash hash) {
        words[4 * size] = hash.a();
        words[4 * size + 1] = hash.b();
        words[4 * size + 2] = hash.c();
        words[4 * size + 3] = hash.d();
        ids[size++] = picture;
        if (size == LIST) {
            sort();
        }
    }

    /** How many hashes there are. */
    public long size() {
        return size + segments.stream().mapToLong(PictureSegment::size).sum();
    }

    /** Pictures with a hash within a distance, each with the least. */
    public Map<Long, Integer> search(PictureHash hash, int most) {
        Map<Long, Integer> found = new HashMap<>();
        for (int i = 0; i < size; i++) {
            int distance = PictureSegment.distance(words, i, hash);
            if (distance <= most) {
                found.merge(ids[i], distance, Math::min);
            }
        }
        segments.forEach(segment -> segment.search(hash, most, found));
        return found;
    }

    /** The list becomes a segment, and joins those before it that are no longer than all that came after. */
    private void sort() {
        List<PictureSegment> joined = new ArrayList<>();
        long length = size;
        while (!segments.isEmpty() && segments.getLast().size() <= 2 * length) {
            PictureSegment last = segments.removeLast();
            joined.add(last);
            length += last.size();
        }
        segments.add(PictureSegment.of(joined, words, ids, size));
        words = new long[4 * LIST];
        ids = new long[LIST];
        size = 0;
    }
}
