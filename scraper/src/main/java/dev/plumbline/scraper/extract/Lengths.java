package dev.plumbline.scraper.extract;

import java.util.Map;
import java.util.Set;

/** Lengths of time: {@code 2 yrs 3 mos}, {@code 9 Monate}, {@code 2年3ヶ月}. */
final class Lengths {
    static final Map<String, String> UNITS = Table.map("units.csv");
    private static final Set<String> LONG = Set.of("year", "month");
    private static final int LONGEST = 40;

    private Lengths() {}

    /** Whether a text is nothing but a length of years or months. */
    static boolean is(String text) {
        return text.length() <= LONGEST && hasDigit(text) && from(Digits.ascii(text)) == 0;
    }

    /** Where a length of years or months begins that ends a text; the text's length where none does. */
    static int from(String text) {
        int begin = text.length();
        int at = text.length();
        boolean unit = false;
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (Character.isLetter(c) || isMark(c)) {
                int start = start(text, at);
                String known = UNITS.getOrDefault(Fold.of(text.substring(start, at)), "");
                if (!LONG.contains(known) && !(known.equals("and") && begin < text.length())) {
                    return begin;
                }
                unit |= LONG.contains(known);
                at = start;
            } else if (c >= '0' && c <= '9') {
                int start = at;
                while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
                    start--;
                }
                if (!unit || at - start > 2) {
                    return begin;
                }
                begin = start;
                at = start;
                unit = false;
            } else if (" ,.()+~\u00a0".indexOf(c) >= 0) {
                at--;
            } else {
                return begin;
            }
        }
        return begin < text.length() ? 0 : text.length();
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || isMark(text.charAt(start - 1)))) {
            start--;
        }
        return start;
    }

    private static boolean isMark(char c) {
        return c > '\u0300'
                && Character.getType(c) <= Character.COMBINING_SPACING_MARK
                && Character.getType(c) >= Character.NON_SPACING_MARK;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
