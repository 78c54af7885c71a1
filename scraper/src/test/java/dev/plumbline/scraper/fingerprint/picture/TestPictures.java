package dev.plumbline.scraper.fingerprint.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Painted pictures, nobody's. */
public final class TestPictures {
    private TestPictures() {}

    /** Many soft shapes around a head; another seed is another picture. */
    public static BufferedImage portrait(long seed, int size) {
        Random random = new Random(seed);
        return painted(size, size, color(random), graphics -> {
            for (int i = 0; i < 120; i++) {
                double width = size * (0.05 + 0.2 * random.nextDouble());
                graphics.setColor(color(random));
                graphics.fill(new Ellipse2D.Double(
                        size * random.nextDouble() - width / 2,
                        size * random.nextDouble() - width / 2,
                        width,
                        width * (0.5 + random.nextDouble())));
            }
        });
    }

    /** A picture painted on a ground. */
    public static BufferedImage painted(int width, int height, Color ground, Consumer<Graphics2D> brush) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        brush.accept(graphics);
        graphics.dispose();
        return image;
    }

    /** The file of a picture. */
    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("No writer for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A file beside this class. */
    public static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(TestPictures.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
