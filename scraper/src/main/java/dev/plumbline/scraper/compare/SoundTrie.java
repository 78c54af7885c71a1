package dev.plumbline.scraper.compare;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Words by their sounds, letter by letter, so that one walk finds all that {@link Sound#distance} leaves near enough: words that
 * begin alike share the rows of the table of distances, and a beginning that is too far already ends the walk.
 */
final class SoundTrie {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** Those of ASCII: a sound is one of them, but for what was not folded. */
    private static final int LETTERS = 0x80;

    private char[] letters = new char[256];
    private int[] children = new int[256];
    private int[] siblings = new int[256];
    private boolean[] ends = new boolean[256];
    private int nodes = 1;

    SoundTrie() {
        children[ROOT] = NONE;
        siblings[ROOT] = NONE;
    }

    /** Takes a word; returns the number of its sounds, the same for words that sound alike. */
    int add(String sounds) {
        int node = ROOT;
        for (int i = 0; i < sounds.length(); i++) {
            int child = child(node, sounds.charAt(i));
            node = child == NONE ? addChild(node, sounds.charAt(i)) : child;
        }
        ends[node] = true;
        return node;
    }

    /**
     * Finds what is near.
     *
     * @param most the greatest distance
     * @param found takes the number of each; some that are a little farther may be among them
     */
    void near(String sounds, boolean unvowelled, double most, IntConsumer found) {
        new Walk(sounds, unvowelled, most, found).begin();
    }

    private int child(int node, char letter) {
        int child = children[node];
        while (child != NONE && letters[child] != letter) {
            child = siblings[child];
        }
        return child;
    }

    private int addChild(int node, char letter) {
        if (nodes == letters.length) {
            letters = Arrays.copyOf(letters, nodes * 2);
            children = Arrays.copyOf(children, nodes * 2);
            siblings = Arrays.copyOf(siblings, nodes * 2);
            ends = Arrays.copyOf(ends, nodes * 2);
        }
        int child = nodes++;
        letters[child] = letter;
        children[child] = NONE;
        siblings[child] = children[node];
        children[node] = child;
        return child;
    }

    /** One search: a row of distances for each letter on the way. */
    private final class Walk {
        private final char[] sounds;
        private final double[] alone;
        private final boolean unvowelled;
        private final double most;
        private final IntConsumer found;
        private final double[][] rows = new double[Sound.MAX_LENGTH * 2 + 2][];

        /** By letter, what it costs instead of each of the sounds. */
        private final double[][] costs = new double[LETTERS][];

        Walk(String sounds, boolean unvowelled, double most, IntConsumer found) {
            this.sounds = sounds.toCharArray();
            this.unvowelled = unvowelled;
            this.most = most + 1e-9;
            this.found = found;
            this.alone = new double[this.sounds.length];
        }

        void begin() {
            double[] first = row(0);
            for (int j = 0; j < sounds.length; j++) {
                alone[j] = Sound.alone(sounds[j], unvowelled);
                first[j + 1] = first[j] + alone[j];
            }
            below(ROOT, 0, '\0', 0);
        }

        /**
         * @param before the letter of the node itself
         * @param least the smallest distance in its row
         */
        private void below(int node, int depth, char before, double least) {
            for (int child = children[node]; child != NONE; child = siblings[child]) {
                char letter = letters[child];
                double near = fill(depth + 1, letter, before);
                if (ends[child] && rows[depth + 1][sounds.length] <= most) {
                    found.accept(child);
                }
                // A pair of letters in the other order leaps over a row.
                if (near <= most || least + Sound.TURNED <= most) {
                    below(child, depth + 1, letter, near);
                }
            }
        }

        private double fill(int depth, char letter, char before) {
            double[] row = row(depth);
            double[] above = rows[depth - 1];
            double[] instead = costs(letter);
            double cost = Sound.alone(letter, unvowelled);
            double left = above[0] + cost;
            row[0] = left;
            double least = left;
            for (int j = 1; j <= sounds.length; j++) {
                double here = above[j - 1] + instead[j - 1];
                double other = above[j] + cost;
                here = other < here ? other : here;
                other = left + alone[j - 1];
                here = other < here ? other : here;
                if (before == sounds[j - 1] && depth > 1 && j > 1 && letter == sounds[j - 2]) {
                    here = Math.min(here, rows[depth - 2][j - 2] + Sound.TURNED);
                }
                row[j] = here;
                left = here;
                least = here < least ? here : least;
            }
            return least;
        }

        private double[] costs(char letter) {
            double[] known = letter < LETTERS ? costs[letter] : null;
            if (known == null) {
                known = new double[sounds.length];
                for (int j = 0; j < sounds.length; j++) {
                    known[j] = Sound.instead(letter, sounds[j]);
                }
                if (letter < LETTERS) {
                    costs[letter] = known;
                }
            }
            return known;
        }

        private double[] row(int depth) {
            if (rows[depth] == null) {
                rows[depth] = new double[sounds.length + 1];
            }
            return rows[depth];
        }
    }
}
