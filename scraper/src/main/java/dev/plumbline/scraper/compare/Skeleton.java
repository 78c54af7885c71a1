package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;

/**
 * What stays of a romanised name whichever romanisation was used: its consonants, with letters that romanisations
 * swap folded to one. {@code layla}, {@code leila} and {@code lyly} are all {@code ll}.
 */
final class Skeleton {
    private Skeleton() {}

    /**
     * The skeleton of a folded Latin word.
     *
     * @param script that it, or the word it is compared with, was written in. Hangul's consonants are folded further,
     *     for Revised and McCune forms; Hebrew and Arabic write no first vowel
     */
    static String of(String word, int script) {
        boolean hangul = script == UScript.HANGUL;
        String joined = word.replace("kh", "h")
                .replace("shch", "s")
                .replace("sch", "s")
                .replace("tch", "s")
                .replace("sh", "s")
                .replace("ch", hangul ? "j" : "s")
                .replace("zh", "s")
                .replace("ts", "s")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("x", "ks");
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char bone = bone(joined.charAt(i), i == 0, script);
            if (bone != 0 && (bones.isEmpty() || i == 0 || joined.charAt(i - 1) != joined.charAt(i))) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }

    private static char bone(char c, boolean first, int script) {
        boolean hangul = script == UScript.HANGUL;
        boolean abjad = script == UScript.HEBREW || script == UScript.ARABIC;
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> first && !abjad ? 'a' : 0;
            case 'y', 'w', 'h' -> first ? c : 0;
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            case 'b' -> hangul ? 'p' : 'b';
            case 'v' -> script == UScript.HEBREW ? 'b' : 'f';
            case 'j' -> hangul ? 'j' : 'g';
            case 'g' -> hangul ? 'k' : 'g';
            case 'd' -> hangul ? 't' : 'd';
            case 'r' -> hangul ? 'l' : 'r';
            default -> c;
        };
    }
}
