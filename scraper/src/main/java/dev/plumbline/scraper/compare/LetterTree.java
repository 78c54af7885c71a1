package dev.plumbline.scraper.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words letter by letter. The letters that may come next lie side by side, and what comes behind them is not far: a search looks at
 * thousands of places, and most of its time would be waiting for memory.
 */
final class LetterTree {
    static final int ROOT = 0;

    /** A place behind which nothing comes. */
    static final int NOTHING = 0;

    /** A letter with which a word ends. */
    static final int END = 1 << 16;

    /** The last of those that lie side by side. */
    static final int LAST = 1 << 17;

    private int[] marks = new int[64];
    private int[] below = new int[64];
    private int[] ends = new int[64];
    private int size = 1;

    /** Different words, none empty; the number of each is its place in the list. */
    LetterTree(List<String> all) {
        int[] sorted = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(all::get))
                .mapToInt(Integer::intValue)
                .toArray();
        place(all, sorted, 0, sorted.length, 0, ROOT);
        resize(size);
    }

    /** The first of the letters that may come behind this one, or {@link #NOTHING}. */
    int below(int place) {
        return below[place];
    }

    /** A letter, with {@link #END} and {@link #LAST}. */
    int mark(int place) {
        return marks[place];
    }

    /** The number of the word that ends here. */
    int word(int place) {
        return ends[place];
    }

    /** Lays out what comes behind a beginning that some words share. */
    private void place(List<String> words, int[] sorted, int from, int to, int depth, int at) {
        List<int[]> groups = groups(words, sorted, from, to, depth);
        if (groups.isEmpty()) {
            return;
        }
        int first = size;
        size += groups.size();
        if (size > marks.length) {
            resize(Math.max(size, marks.length * 2));
        }
        below[at] = first;
        for (int i = 0; i < groups.size(); i++) {
            int start = groups.get(i)[0];
            String word = words.get(sorted[start]);
            boolean ends = word.length() == depth + 1;
            marks[first + i] = word.charAt(depth) | (ends ? END : 0) | (i + 1 == groups.size() ? LAST : 0);
            this.ends[first + i] = sorted[start];
        }
        for (int i = 0; i < groups.size(); i++) {
            place(words, sorted, groups.get(i)[0], groups.get(i)[1], depth + 1, first + i);
        }
    }

    /** From where to where words have the same next letter. */
    private static List<int[]> groups(List<String> words, int[] sorted, int from, int to, int depth) {
        List<int[]> groups = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.get(sorted[i]);
            if (word.length() <= depth) {
                continue;
            }
            if (groups.isEmpty() || words.get(sorted[groups.getLast()[0]]).charAt(depth) != word.charAt(depth)) {
                groups.add(new int[] {i, i});
            }
            groups.getLast()[1] = i + 1;
        }
        return groups;
    }

    private void resize(int places) {
        marks = Arrays.copyOf(marks, places);
        below = Arrays.copyOf(below, places);
        ends = Arrays.copyOf(ends, places);
    }
}
