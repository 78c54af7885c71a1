package dev.plumbline.scraper.fingerprint.picture;

import java.util.List;
import java.util.Map;

/** Hashes sorted by each of their pieces. Beside a place stands a mark, 32 further bits, so that most are passed over unread. */
final class PictureSegment {
    private static final int PIECES = 16;
    private static final int PIECE = 16;
    private static final int KEYS = 1 << PIECE;

    /** Of 32 bits of a mark: a hash that differs in 40 of 256 has five on average. */
    private static final int MOST_IN_MARK = 12;

    private final long[] words;
    private final long[] ids;
    private final int[][] starts = new int[PIECES][KEYS + 1];
    private final long[][] places;

    private PictureSegment(long[] words, long[] ids) {
        this.words = words;
        this.ids = ids;
        this.places = new long[PIECES][ids.length];
        for (int piece = 0; piece < PIECES; piece++) {
            sort(piece);
        }
    }

    /** All hashes of some segments, and the first few of a list. */
    static PictureSegment of(List<PictureSegment> segments, long[] listWords, long[] listIds, int few) {
        int size = few + segments.stream().mapToInt(PictureSegment::size).sum();
        long[] words = new long[4 * size];
        long[] ids = new long[size];
        System.arraycopy(listWords, 0, words, 0, 4 * few);
        System.arraycopy(listIds, 0, ids, 0, few);
        int at = few;
        for (PictureSegment segment : segments) {
            System.arraycopy(segment.words, 0, words, 4 * at, segment.words.length);
            System.arraycopy(segment.ids, 0, ids, at, segment.ids.length);
            at += segment.size();
        }
        return new PictureSegment(words, ids);
    }

    int size() {
        return ids.length;
    }

    void search(PictureHash hash, int most, Map<Long, Integer> found) {
        long[] asked = {hash.a(), hash.b(), hash.c(), hash.d()};
        for (int piece = 0; piece < PIECES; piece++) {
            int key = piece(asked, 0, piece);
            int mark = mark(asked, 0, piece);
            look(piece, key, mark, hash, most, found);
            for (int bit = 0; bit < PIECE; bit++) {
                look(piece, key ^ (1 << bit), mark, hash, most, found);
            }
        }
    }

    static int distance(long[] words, int i, PictureHash hash) {
        return Long.bitCount(words[4 * i] ^ hash.a())
                + Long.bitCount(words[4 * i + 1] ^ hash.b())
                + Long.bitCount(words[4 * i + 2] ^ hash.c())
                + Long.bitCount(words[4 * i + 3] ^ hash.d());
    }

    private void look(int piece, int key, int mark, PictureHash hash, int most, Map<Long, Integer> found) {
        long[] sorted = places[piece];
        int end = starts[piece][key + 1];
        for (int at = starts[piece][key]; at < end; at++) {
            long place = sorted[at];
            if (Integer.bitCount((int) (place >>> 32) ^ mark) <= MOST_IN_MARK) {
                int distance = distance(words, (int) place, hash);
                if (distance <= most) {
                    found.merge(ids[(int) place], distance, Math::min);
                }
            }
        }
    }

    private void sort(int piece) {
        int[] start = starts[piece];
        for (int i = 0; i < ids.length; i++) {
            start[piece(words, i, piece) + 1]++;
        }
        for (int key = 0; key < KEYS; key++) {
            start[key + 1] += start[key];
        }
        int[] next = start.clone();
        for (int i = 0; i < ids.length; i++) {
            places[piece][next[piece(words, i, piece)]++] = ((long) mark(words, i, piece) << 32) | i;
        }
    }

    private static int piece(long[] words, int i, int piece) {
        return (int) (words[4 * i + (piece >> 2)] >>> ((piece & 3) * PIECE)) & (KEYS - 1);
    }

    /** The half of the word behind the one that the piece is of. */
    private static int mark(long[] words, int i, int piece) {
        return (int) (words[4 * i + (((piece >> 2) + 1) & 3)] >>> ((piece & 1) << 5));
    }
}
