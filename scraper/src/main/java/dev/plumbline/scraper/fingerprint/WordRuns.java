package dev.plumbline.scraper.fingerprint;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Where a word of any script ends, and what it is when it is normalised. */
final class WordRuns {
    private WordRuns() {}

    /** Where a run of letters or digits ends, exclusive. */
    static int end(String text, int start, boolean digits) {
        int end = start;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean inside = Character.getType(next) == Character.FORMAT
                    || (digits
                            ? Character.isDigit(next)
                            : (Character.isLetter(next) && !standsAlone(next)) || isMark(next));
            if (!inside) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a character is a word by itself. */
    static boolean standsAlone(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Without format characters, NFKC, in lower case. */
    static String normalised(String run) {
        if (isAscii(run)) {
            return run.toLowerCase(Locale.ROOT);
        }
        String visible = run.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAscii(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
