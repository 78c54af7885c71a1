package dev.plumbline.portal.base.ui;

import java.util.Locale;

/**
 * Captured text as it may be shown: what would steer the screen or hide itself is written out. Controls, direction
 * marks and overrides, zero-width and tag characters become {@code ⟨U+202E⟩}; letters, joiners and line breaks stay.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text with every hidden character written out. */
    public static String of(String captured) {
        if (captured.codePoints().noneMatch(VisibleText::hidden)) {
            return captured;
        }
        StringBuilder shown = new StringBuilder(captured.length() + 16);
        captured.codePoints().forEach(point -> {
            if (hidden(point)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean hidden(int point) {
        return switch (point) {
            case '\n', '\t' -> false;
            case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF -> true;
            default ->
                Character.isISOControl(point)
                        || between(point, 0x202A, 0x202E)
                        || between(point, 0x2060, 0x206F)
                        || between(point, 0xD800, 0xDFFF)
                        || between(point, 0xFFF9, 0xFFFB)
                        || between(point, 0xE0000, 0xE007F);
        };
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
