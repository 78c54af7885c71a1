package dev.plumbline.scraper.compare;

import java.util.function.IntConsumer;

/**
 * One search through a tree of sounds: a row of distances for each letter on the way, of which only those are worked out that are
 * near enough or next to one.
 */
final class SoundWalk {
    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int DEEPEST = 2 * Sound.MAX_LENGTH + 1;

    private final LetterTree tree;
    private final char[] sounds;
    private final int[] alone;
    private final boolean unvowelled;
    private final int beginning;
    private final int mostOfBeginning;
    private final int most;
    private final IntConsumer found;

    /** By depth and by how many of the sounds are taken; what is outside {@code from} to {@code to} is too far. */
    private final int[][] rows = new int[DEEPEST + 1][];

    private final int[] from = new int[DEEPEST + 1];
    private final int[] to = new int[DEEPEST + 1];

    /**
     * A search.
     *
     * @param beginning while fewer sounds than these are taken, no more than {@code mostOfBeginning} may be spent
     * @param most what may be spent in all
     * @param found takes the number of each word
     */
    SoundWalk(
            LetterTree tree,
            String sounds,
            boolean unvowelled,
            int beginning,
            int mostOfBeginning,
            int most,
            IntConsumer found) {
        this.tree = tree;
        this.sounds = sounds.toCharArray();
        this.alone = new int[this.sounds.length];
        this.unvowelled = unvowelled;
        this.beginning = beginning;
        this.mostOfBeginning = mostOfBeginning;
        this.most = most;
        this.found = found;
    }

    void begin() {
        int[] row = row(0);
        int taken = 0;
        for (int j = 0; j < sounds.length; j++) {
            alone[j] = SoundCosts.alone(sounds[j], unvowelled);
            if (taken == j && row[j] + alone[j] <= most(j + 1)) {
                row[++taken] = row[j] + alone[j];
            }
        }
        to[0] = taken;
        if (row[0] <= most(0)) {
            below(LetterTree.ROOT, 0, '\0');
        }
    }

    /** @param before the letter of the place itself */
    private void below(int place, int depth, char before) {
        int next = tree.below(place);
        if (next == LetterTree.NOTHING) {
            return;
        }
        long worth = worth(depth, before);
        int mark;
        do {
            mark = tree.mark(next);
            char letter = (char) mark;
            if ((worth >>> letter & 1) != 0) {
                boolean near = fill(depth + 1, letter, before);
                if (near && (mark & LetterTree.END) != 0 && to[depth + 1] == sounds.length) {
                    found.accept(tree.word(next));
                }
                if (near || mayTurn(depth, letter)) {
                    below(next, depth + 1, letter);
                }
            }
            next++;
        } while ((mark & LetterTree.LAST) == 0);
    }

    /** The letters that lead on from here, as {@link SoundCosts} has them, and perhaps some more. */
    private long worth(int depth, char before) {
        long worth = 0;
        int[] row = rows[depth];
        for (int j = from[depth]; j <= to[depth]; j++) {
            if (row[j] < FAR) {
                worth |= SoundCosts.whichAlone(unvowelled, most(j) - row[j]);
                if (j < sounds.length && row[j] <= most(j + 1)) {
                    worth |= SoundCosts.whichInstead(sounds[j], most(j + 1) - row[j]);
                }
                if (j + 2 <= sounds.length && row[j] + SoundCosts.TURNED <= most(j + 2)) {
                    worth |= 1L << sounds[j + 1];
                }
            }
        }
        return worth | turning(depth, before);
    }

    /** The letters that stand in the other order behind this one. */
    private long turning(int depth, char before) {
        long turning = 0;
        if (depth > 0) {
            for (int j = from[depth - 1]; j <= to[depth - 1] && j + 2 <= sounds.length; j++) {
                if (before == sounds[j + 1]) {
                    turning |= 1L << sounds[j];
                }
            }
        }
        return turning;
    }

    /** Whether this letter and the next one may stand in the other order. */
    private boolean mayTurn(int depth, char letter) {
        for (int j = from[depth]; j <= to[depth] && j + 2 <= sounds.length; j++) {
            if (letter == sounds[j + 1] && rows[depth][j] + SoundCosts.TURNED <= most(j + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Works out a row; false where all of it is too far. */
    private boolean fill(int depth, char letter, char before) {
        int[] row = row(depth);
        int[] above = rows[depth - 1];
        int first = from[depth - 1];
        int last = to[depth - 1];
        int cost = SoundCosts.alone(letter, unvowelled);
        int left = FAR;
        int start = -1;
        int end = -1;
        long turned = turned(depth, letter, before);
        int begin = turned == 0 ? first : Math.min(first, Long.numberOfTrailingZeros(turned));
        int until = Math.max(last + 1, 63 - Long.numberOfLeadingZeros(turned));
        for (int j = begin; j <= sounds.length && (j <= until || left < FAR); j++) {
            int here = j >= first && j <= last ? above[j] + cost : FAR;
            if (j > 0) {
                if (j > first && j <= last + 1) {
                    here = Math.min(here, above[j - 1] + SoundCosts.instead(letter, sounds[j - 1]));
                }
                here = Math.min(here, left + alone[j - 1]);
            }
            if ((turned >>> j & 1) != 0) {
                here = Math.min(here, rows[depth - 2][j - 2] + SoundCosts.TURNED);
            }
            left = here <= most(j) ? here : FAR;
            row[j] = left;
            if (left < FAR) {
                start = start < 0 ? j : start;
                end = j;
            }
        }
        from[depth] = Math.max(0, start);
        to[depth] = end;
        return end >= 0;
    }

    /** Behind which sounds these two letters stand in the other order, as bits. */
    private long turned(int depth, char letter, char before) {
        long places = 0;
        if (depth > 1) {
            for (int j = from[depth - 2]; j <= to[depth - 2] && j + 2 <= sounds.length; j++) {
                if (before == sounds[j + 1] && letter == sounds[j]) {
                    places |= 1L << (j + 2);
                }
            }
        }
        return places;
    }

    private int most(int taken) {
        return taken < beginning ? mostOfBeginning : most;
    }

    private int[] row(int depth) {
        if (rows[depth] == null) {
            rows[depth] = new int[sounds.length + 1];
        }
        return rows[depth];
    }
}
