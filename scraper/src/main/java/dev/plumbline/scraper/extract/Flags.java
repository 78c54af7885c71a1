package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.place.Countries;

/** The flags of countries that people put beside a place, as words. */
final class Flags {
    private static final int FIRST = 0x1f1e6;
    private static final int LAST = 0x1f1ff;

    private Flags() {}

    /** A flag, two regional indicators, becomes a part of its own with the country's English name. */
    static String spelled(String text) {
        if (text.codePoints().noneMatch(Flags::isIndicator)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        for (int i = 0; i < points.length; i++) {
            if (i + 1 < points.length && isIndicator(points[i]) && isIndicator(points[i + 1])) {
                String code = "" + letter(points[i]) + letter(points[i + 1]);
                spelled.append(", ").append(Countries.english(code)).append(", ");
                i++;
            } else {
                spelled.appendCodePoint(points[i]);
            }
        }
        return spelled.toString();
    }

    private static boolean isIndicator(int point) {
        return point >= FIRST && point <= LAST;
    }

    private static char letter(int point) {
        return (char) ('A' + point - FIRST);
    }
}
