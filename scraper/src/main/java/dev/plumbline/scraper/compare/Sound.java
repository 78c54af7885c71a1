package dev.plumbline.scraper.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much two Latin spellings differ in sound. Letters that romanisations and clerks swap cost little, a vowel less
 * than a consonant; what costs one is a letter that says something else.
 */
final class Sound {

    /** A longer part of a name is compared by its beginning. */
    static final int MAX_LENGTH = 24;

    private static final double NEAR = 0.25;
    private static final double AKIN = 0.4;
    private static final double OTHER_VOWEL = 0.6;
    /** Two letters in the other order. */
    static final double TURNED = 0.6;

    private static final double WEAK = 0.2;
    private static final double UNWRITTEN = 0.05;
    private static final String NEAR_VOWELS = "ae ei ou iy ye";
    private static final String NEAR_CONSONANTS = "vw kq ck Sx SZ CT ST ts Ts Tc sz cs Xh Xk jZ";
    private static final String AKIN_CONSONANTS = "Ch CX bp dt gk fv bv Cj CS Cc zZ js Sz gj dj gh fp fh CZ Cs";

    /** Letter groups that are one sound, longest first. */
    private static final String[][] GROUPS = {
        {"shch", "S"},
        {"schtsch", "S"},
        {"tsch", "C"},
        {"sch", "S"},
        {"tch", "C"},
        {"dzh", "j"},
        {"sh", "S"},
        {"ch", "C"},
        {"zh", "Z"},
        {"kh", "X"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"gh", "g"},
        {"ck", "k"},
        {"ts", "T"},
        {"tz", "T"},
        {"cz", "C"},
        {"sz", "S"},
        {"dj", "j"},
        {"gu", "g"},
        {"x", "ks"},
        {"qu", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"ij", "i"},
        {"yi", "i"},
        {"eo", "o"},
        {"ue", "u"},
        {"oe", "o"},
        {"ae", "a"},
        {"w", "v"},
        {"q", "k"},
    };

    private static final Map<Character, List<String[]>> BY_FIRST =
            Arrays.stream(GROUPS).collect(Collectors.groupingBy(group -> group[0].charAt(0)));

    private static final int ASCII = 0x80;

    /** What each pair of letters costs: asked so often that it is worked out once. */
    private static final double[] INSTEAD = table();

    private Sound() {}

    /** The sounds of a folded Latin word, one letter each; a doubled one once. */
    static String of(String word) {
        String cut = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < cut.length(); ) {
            String @Nullable [] group = group(cut, i);
            String sound = group == null ? cut.substring(i, i + 1) : group[1];
            i += group == null ? 1 : group[0].length();
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound.charAt(0)) {
                sounds.append(sound);
            }
        }
        return sounds.toString();
    }

    /**
     * What it costs to turn one into the other.
     *
     * @param unvowelled whether one of both was written in a script that writes few vowels
     * @param most what is not worth computing above
     */
    static double distance(String a, String b, boolean unvowelled, double most) {
        if (Math.abs(a.length() - b.length()) * (unvowelled ? UNWRITTEN : WEAK) > most) {
            return most + 1;
        }
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + alone(b.charAt(j - 1), unvowelled);
        }
        double[] beforeAbove = above.clone();
        double leastAbove = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = above[0] + alone(a.charAt(i - 1), unvowelled);
            double least = row[0];
            for (int j = 1; j <= b.length(); j++) {
                double swapped = Math.min(
                        above[j - 1] + instead(a.charAt(i - 1), b.charAt(j - 1)),
                        Math.min(
                                above[j] + alone(a.charAt(i - 1), unvowelled),
                                row[j - 1] + alone(b.charAt(j - 1), unvowelled)));
                row[j] = isTurned(a, b, i, j) ? Math.min(swapped, beforeAbove[j - 2] + TURNED) : swapped;
                least = Math.min(least, row[j]);
            }
            // A pair of letters in the other order leaps over a row.
            if (least > most && leastAbove + TURNED > most) {
                return most + 1;
            }
            leastAbove = least;
            double[] spare = beforeAbove;
            beforeAbove = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    /** A letter that the other spelling does not have. */
    static double alone(char c, boolean unvowelled) {
        if (isVowel(c)) {
            return unvowelled && c != 'y' ? UNWRITTEN : AKIN;
        }
        return c == 'h' ? WEAK : 1;
    }

    private static boolean isTurned(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static String @Nullable [] group(String word, int at) {
        for (String[] group : BY_FIRST.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }

    /** One letter in the place of another. */
    static double instead(char a, char b) {
        return a < ASCII && b < ASCII ? INSTEAD[a * ASCII + b] : a == b ? 0 : 1;
    }

    private static double[] table() {
        double[] table = new double[ASCII * ASCII];
        for (int i = 0; i < table.length; i++) {
            table[i] = cost((char) (i / ASCII), (char) (i % ASCII));
        }
        return table;
    }

    private static double cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isVowel(a) && isVowel(b)) {
            return has(NEAR_VOWELS, a, b) ? NEAR : OTHER_VOWEL;
        }
        if (has(NEAR_CONSONANTS, a, b) || has("yj ij uv ov", a, b)) {
            return NEAR;
        }
        return has(AKIN_CONSONANTS, a, b) ? AKIN : 1;
    }

    private static boolean has(String pairs, char a, char b) {
        for (int i = 0; i + 1 < pairs.length(); i += 3) {
            char x = pairs.charAt(i);
            char y = pairs.charAt(i + 1);
            if ((x == a && y == b) || (x == b && y == a)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }
}
