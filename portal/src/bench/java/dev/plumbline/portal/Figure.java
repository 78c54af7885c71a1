package dev.plumbline.portal;

import java.util.Arrays;
import java.util.Locale;

/** One line a figure, the yardstick of the same run behind a slash. */
public final class Figure {
    private Figure() {}

    /** Prints one. */
    public static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %.3f %s%n", name, value, unit);
    }

    /** Prints the median, the 90th and the 99th hundredth of times in nanoseconds, as milliseconds. */
    public static void times(String name, String size, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        for (int hundredth : new int[] {50, 90, 99}) {
            double at = sorted[Math.min(sorted.length - 1, sorted.length * hundredth / 100)];
            print(name + "-p" + hundredth + "-" + size, at / 1e6, "ms");
        }
    }
}
