package dev.plumbline.scraper.fingerprint.picture;

import java.util.function.IntToDoubleFunction;

/** Cuts frames away: rows and columns at the edge that are of one brightness. */
final class Border {
    /** Of a line, in steps of brightness. */
    private static final double MOST_DEVIATION = 5;

    /** Between a line and the outermost one. */
    private static final double MOST_DRIFT = 10;

    /** Of a side, from either end. */
    private static final double MOST_CUT = 0.4;

    private Border() {}

    /** What a frame leaves; the whole where there is none. */
    static Part without(Luminance picture) {
        int width = picture.width();
        int height = picture.height();
        int left = uniform(width, height, (line, i) -> picture.at(line, i));
        int right = uniform(width, height, (line, i) -> picture.at(width - 1 - line, i));
        int top = uniform(height, width, (line, i) -> picture.at(i, line));
        int bottom = uniform(height, width, (line, i) -> picture.at(i, height - 1 - line));
        return new Part(left, top, (double) width - left - right, (double) height - top - bottom);
    }

    @FunctionalInterface
    private interface Lines {
        float at(int line, int i);
    }

    private static int uniform(int lines, int length, Lines picture) {
        int most = (int) (lines * MOST_CUT);
        double first = mean(length, i -> picture.at(0, i));
        int line = 0;
        while (line < most && isUniform(line, length, first, picture)) {
            line++;
        }
        return line;
    }

    private static boolean isUniform(int line, int length, double first, Lines picture) {
        double mean = mean(length, i -> picture.at(line, i));
        double deviation = Math.sqrt(mean(length, i -> Math.pow(picture.at(line, i) - mean, 2)));
        return deviation <= MOST_DEVIATION && Math.abs(mean - first) <= MOST_DRIFT;
    }

    private static double mean(int length, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += value.applyAsDouble(i);
        }
        return sum / length;
    }
}
