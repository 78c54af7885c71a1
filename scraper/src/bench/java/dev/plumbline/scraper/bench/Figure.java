package dev.plumbline.scraper.bench;

import java.util.Locale;

/** One line a figure, the yardstick of the same run behind a slash. */
final class Figure {
    private Figure() {}

    static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %.2f %s%n", name, value, unit);
    }
}
