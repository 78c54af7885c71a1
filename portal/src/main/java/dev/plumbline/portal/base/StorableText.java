package dev.plumbline.portal.base;

import org.jspecify.annotations.Nullable;

/** Text as the database takes it: PostgreSQL refuses U+0000, and half a surrogate pair is no character. */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The text with U+FFFD for what cannot be stored. */
    public static String of(String text) {
        int bad = firstBad(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        while (bad >= 0) {
            clean.setCharAt(bad, REPLACEMENT);
            bad = firstBad(clean, bad + 1);
        }
        return clean.toString();
    }

    /** The same, cut to a number of characters; null stays null. */
    public static @Nullable String of(@Nullable String text, int max) {
        return text == null ? null : of(text.substring(0, Math.min(max, text.length())));
    }

    private static int firstBad(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                return at;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
