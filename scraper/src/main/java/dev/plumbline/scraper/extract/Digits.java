package dev.plumbline.scraper.extract;

/** Arabic-Indic, Persian, Devanagari and full-width digits as the ten of ASCII; every character keeps its place. */
final class Digits {
    private static final char FIRST = '\u0660';

    private Digits() {}

    static String ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && ascii(text.charAt(i)) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        char[] all = text.toCharArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = ascii(all[i]);
        }
        return new String(all);
    }

    private static char ascii(char c) {
        if (c < FIRST) {
            return c;
        }
        return switch (c) {
            case '\u066b' -> '.';
            case '\u066c' -> ',';
            case '\uff0f' -> '/';
            default -> digit(c);
        };
    }

    private static char digit(char c) {
        int first = c <= '\u0669' ? FIRST : c <= '\u06f9' ? '\u06f0' : c <= '\u096f' ? '\u0966' : '\uff10';
        return c >= first && c <= first + 9 ? (char) ('0' + c - first) : c;
    }
}
