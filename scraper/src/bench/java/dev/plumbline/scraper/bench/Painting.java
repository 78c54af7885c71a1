package dev.plumbline.scraper.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints pictures that fall off in detail as photographs do: half of them portraits, half of them scenes. Nobody is shown. */
final class Painting {
    private static final int SIZE = 400;
    private static final int OCTAVES = 7;

    private final Random random;
    private final BufferedImage image;
    private final Graphics2D graphics;

    private Painting(long seed) {
        random = new Random(seed);
        int height = random.nextBoolean() ? SIZE : SIZE * (80 + random.nextInt(50)) / 100;
        image = new BufferedImage(SIZE, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    static BufferedImage of(long seed) {
        Painting painting = new Painting(seed);
        painting.ground();
        if (painting.random.nextBoolean()) {
            painting.portrait();
        } else {
            painting.scene();
        }
        painting.light();
        painting.graphics.dispose();
        return painting.image;
    }

    private void ground() {
        graphics.setPaint(new GradientPaint(0, 0, color(), random.nextInt(SIZE), image.getHeight(), color()));
        graphics.fillRect(0, 0, SIZE, image.getHeight());
        scatter(random.nextInt(12), 0.1, 0.5);
    }

    private void portrait() {
        double head = SIZE * (0.2 + 0.25 * random.nextDouble());
        double x = SIZE * (0.35 + 0.3 * random.nextDouble());
        double y = image.getHeight() * (0.3 + 0.2 * random.nextDouble());
        double shoulders = head * (1.6 + random.nextDouble());
        graphics.setPaint(new GradientPaint(0, (float) y, color(), SIZE, (float) (y + head), color()));
        graphics.fill(new Ellipse2D.Double(x - shoulders / 2, y + head * 0.55, shoulders, head * 3));
        Color hair = color();
        graphics.setColor(hair);
        double volume = 1 + 0.35 * random.nextDouble();
        graphics.fill(new Ellipse2D.Double(x - head * volume / 2, y - head * 0.75, head * volume, head * (1 + random.nextDouble())));
        graphics.setPaint(new GradientPaint((float) (x - head), 0, color(), (float) (x + head), 0, color()));
        graphics.fill(new Ellipse2D.Double(x - head * 0.4, y - head * 0.55, head * 0.8, head * 1.15));
        features(x, y, head, hair);
    }

    private void features(double x, double y, double head, Color hair) {
        graphics.setColor(hair.darker());
        double turn = head * 0.12 * random.nextGaussian();
        for (int side = -1; side <= 1; side += 2) {
            double eye = head * (0.06 + 0.03 * random.nextDouble());
            graphics.fill(new Ellipse2D.Double(x + turn + side * head * 0.17 - eye, y - head * 0.12, 2 * eye, eye));
        }
        graphics.setStroke(new BasicStroke((float) (head * (0.02 + 0.03 * random.nextDouble()))));
        graphics.draw(new Ellipse2D.Double(x + turn - head * 0.12, y + head * 0.25, head * 0.24, head * 0.06));
        if (random.nextInt(3) == 0) {
            graphics.draw(new Ellipse2D.Double(x + turn - head * 0.3, y - head * 0.17, head * 0.24, head * 0.16));
            graphics.draw(new Ellipse2D.Double(x + turn + head * 0.06, y - head * 0.17, head * 0.24, head * 0.16));
        }
    }

    private void scene() {
        scatter(4 + random.nextInt(20), 0.05, 0.6);
        Path2D hills = new Path2D.Double();
        double y = image.getHeight() * (0.4 + 0.4 * random.nextDouble());
        hills.moveTo(0, y);
        for (int x = 0; x <= SIZE; x += 20 + random.nextInt(60)) {
            hills.lineTo(x, y + image.getHeight() * 0.12 * random.nextGaussian());
        }
        hills.lineTo(SIZE, image.getHeight());
        hills.lineTo(0, image.getHeight());
        hills.closePath();
        graphics.setPaint(new GradientPaint(0, (float) y, color(), 0, image.getHeight(), color()));
        graphics.fill(hills);
        scatter(random.nextInt(10), 0.02, 0.15);
    }

    private void scatter(int shapes, double least, double most) {
        for (int i = 0; i < shapes; i++) {
            double width = SIZE * (least + (most - least) * random.nextDouble());
            double height = SIZE * (least + (most - least) * random.nextDouble());
            double x = SIZE * random.nextDouble() - width / 2;
            double y = image.getHeight() * random.nextDouble() - height / 2;
            graphics.setPaint(new GradientPaint((float) x, (float) y, color(), (float) (x + width), (float) y, color()));
            if (random.nextBoolean()) {
                graphics.fill(new Ellipse2D.Double(x, y, width, height));
            } else {
                graphics.fillRect((int) x, (int) y, (int) width, (int) height);
            }
        }
    }

    /** Noise whose strength falls with its frequency, as in photographs, and a light from one side. */
    private void light() {
        double contrast = 15 + 45 * random.nextDouble();
        double[][] noise = new double[OCTAVES][];
        for (int octave = 0; octave < OCTAVES; octave++) {
            int grid = (2 << octave) + 2;
            noise[octave] = random.doubles((long) grid * grid, -1, 1).toArray();
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < SIZE; x++) {
                double sum = 0;
                for (int octave = 0; octave < OCTAVES; octave++) {
                    sum += smooth(noise[octave], 2 << octave, x, y) / (1 + octave * 0.8);
                }
                brighten(x, y, contrast * sum);
            }
        }
    }

    private static double smooth(double[] grid, int cells, int x, int y) {
        double fx = (double) x * cells / (SIZE * 1.3);
        double fy = (double) y * cells / (SIZE * 1.3);
        int column = (int) fx;
        int row = (int) fy;
        double dx = fx - column;
        double dy = fy - row;
        int at = row * (cells + 2) + column;
        double upper = grid[at] * (1 - dx) + grid[at + 1] * dx;
        double lower = grid[at + cells + 2] * (1 - dx) + grid[at + cells + 3] * dx;
        return upper * (1 - dy) + lower * dy;
    }

    private void brighten(int x, int y, double by) {
        Color old = new Color(image.getRGB(x, y));
        image.setRGB(
                x,
                y,
                new Color(level(old.getRed() + by), level(old.getGreen() + by), level(old.getBlue() + by)).getRGB());
    }

    private static int level(double value) {
        return (int) Math.clamp(value, 0, 255);
    }

    private Color color() {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
