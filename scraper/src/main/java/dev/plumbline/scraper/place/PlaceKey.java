package dev.plumbline.scraper.place;

import java.text.Normalizer;
import java.util.Locale;

/** A place's name without what writers vary: case, accents, points. In its own script. */
final class PlaceKey {
    private static final int LONGEST = 80;

    private PlaceKey() {}

    /** Letters and digits in lower case, single spaces between words; empty where there are none. */
    static String of(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String decomposed = isAscii(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                append(key, Character.toLowerCase(c));
            } else if (!isInsideWord(c)) {
                gap = true;
            }
        }
        return isAscii(cut)
                ? key.toString()
                : Normalizer.normalize(key, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Letters that no accent can be taken from become those that writers put for them. */
    private static void append(StringBuilder key, int letter) {
        switch (letter) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'þ' -> key.append("th");
            case 'ł' -> key.append('l');
            case 'ı' -> key.append('i');
            default -> key.appendCodePoint(letter);
        }
    }

    /** Apostrophes, points of abbreviations and accents part no word. */
    private static boolean isInsideWord(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.ENCLOSING_MARK
                || "'’ʼʻ`.".indexOf(c) >= 0;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
