package dev.plumbline.scraper.extract;

import java.util.Locale;

/** Words without what does not tell words apart: case, the Turkish dots, Arabic hamzas, marks and stretches, the Hindi dot below. */
final class Fold {
    private static final char FIRST_ARABIC = '\u0621';

    private Fold() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (changes(lower.charAt(i))) {
                return folded(lower);
            }
        }
        return lower;
    }

    private static boolean changes(char c) {
        return c == '\u0131'
                || c == '\u0307'
                || c == '\u2019'
                || c == '\u02bc'
                || (c >= FIRST_ARABIC && c <= '\u0652')
                || (c >= '\u093c' && c <= '\u095f');
    }

    private static String folded(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = letter(lower.charAt(i));
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The letter that stands for another; 0 for a mark that is left out. */
    private static char letter(char c) {
        return switch (c) {
            case '\u0131' -> 'i';
            case '\u2019', '\u02bc' -> '\'';
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u0307', '\u0640', '\u093c' -> 0;
            case '\u0958' -> '\u0915';
            case '\u095b' -> '\u091c';
            case '\u095c' -> '\u0921';
            case '\u095d' -> '\u0922';
            case '\u095e' -> '\u092b';
            default -> c >= '\u064b' && c <= '\u0652' ? 0 : c;
        };
    }
}
