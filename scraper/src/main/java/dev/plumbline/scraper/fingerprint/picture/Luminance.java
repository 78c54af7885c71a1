package dev.plumbline.scraper.fingerprint.picture;

import java.awt.image.BufferedImage;

/** The brightness of a picture, 0 to 255 a pixel, with the sums that give the mean of any part of it at once. */
final class Luminance {
    private final int width;
    private final int height;
    private final int fullWidth;
    private final int fullHeight;

    /** Of all pixels above and left; one column and one row more than pixels. */
    private final double[] sums;

    private final float[] pixels;

    private Luminance(float[] pixels, int width, int height, int fullWidth, int fullHeight) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.fullWidth = fullWidth;
        this.fullHeight = fullHeight;
        this.sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += pixels[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /**
     * The brightness of an image, ITU-R BT.601; what is transparent lies on white.
     *
     * @param fullWidth of the file; the image may be a thinned one
     */
    static Luminance of(BufferedImage image, int fullWidth, int fullHeight) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] pixels = new float[width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = line[x];
                float opaque = (rgb >>> 24) / 255f;
                float bright = 0.299f * ((rgb >> 16) & 255) + 0.587f * ((rgb >> 8) & 255) + 0.114f * (rgb & 255);
                pixels[y * width + x] = bright * opaque + 255 * (1 - opaque);
            }
        }
        return new Luminance(pixels, width, height, fullWidth, fullHeight);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int fullWidth() {
        return fullWidth;
    }

    int fullHeight() {
        return fullHeight;
    }

    float at(int x, int y) {
        return pixels[y * width + x];
    }

    /** The whole picture. */
    Part whole() {
        return new Part(0, 0, width, height);
    }

    /** A part in {@code size} by {@code size} means, row by row, whatever its shape. */
    double[] means(Part part, int size) {
        double[] corners = new double[(size + 1) * (size + 1)];
        for (int j = 0; j <= size; j++) {
            double y = part.top() + part.height() * j / size;
            for (int i = 0; i <= size; i++) {
                corners[j * (size + 1) + i] = sum(part.left() + part.width() * i / size, y);
            }
        }
        double area = part.width() * part.height() / ((double) size * size);
        double[] means = new double[size * size];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                int at = j * (size + 1) + i;
                double above = corners[at + 1] - corners[at];
                double below = corners[at + size + 2] - corners[at + size + 1];
                means[j * size + i] = (below - above) / area;
            }
        }
        return means;
    }

    /** Of all that is above and left of a point between pixels. */
    private double sum(double x, double y) {
        int column = Math.min((int) x, width - 1);
        int row = Math.min((int) y, height - 1);
        double right = x - column;
        double down = y - row;
        int at = row * (width + 1) + column;
        double upper = sums[at] * (1 - right) + sums[at + 1] * right;
        double lower = sums[at + width + 1] * (1 - right) + sums[at + width + 2] * right;
        return upper * (1 - down) + lower * down;
    }
}
