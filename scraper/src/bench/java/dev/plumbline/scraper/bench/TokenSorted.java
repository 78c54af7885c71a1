package dev.plumbline.scraper.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The yardstick: Jaro-Winkler of both names in lower case, their words in order of the alphabet. */
final class TokenSorted {
    private static final double SAME = 0.92;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private TokenSorted() {}

    static boolean same(NamePair pair) {
        return same(pair.left(), pair.right());
    }

    static boolean same(String left, String right) {
        return jaroWinkler(sorted(left), sorted(right)) >= SAME;
    }

    private static String sorted(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .sorted()
                .collect(Collectors.joining(" "))
                .strip();
    }

    static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] inA = new boolean[a.length()];
        boolean[] inB = new boolean[b.length()];
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!inB[j] && a.charAt(i) == b.charAt(j)) {
                    inA[i] = true;
                    inB[j] = true;
                    common++;
                    break;
                }
            }
        }
        return common == 0
                ? 0
                : (common / (double) a.length() + common / (double) b.length() + inOrder(a, b, inA, inB, common)) / 3;
    }

    /** The share of common letters that stand in the same order, half a step for each that does not. */
    private static double inOrder(String a, String b, boolean[] inA, boolean[] inB, int common) {
        int moved = 0;
        for (int i = 0, j = 0; i < a.length(); i++) {
            if (inA[i]) {
                while (!inB[j]) {
                    j++;
                }
                moved += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        return (common - moved / 2.0) / common;
    }
}
