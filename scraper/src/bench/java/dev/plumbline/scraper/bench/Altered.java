package dev.plumbline.scraper.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What sites and people do to a picture. */
final class Altered {
    private static final float QUALITY = 0.85f;

    private Altered() {}

    /** Every way by its name. */
    static Map<String, byte[]> of(BufferedImage image, long seed) {
        Random random = new Random(seed);
        int width = image.getWidth();
        int height = image.getHeight();
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("jpeg60", jpeg(image, 0.6f));
        all.put("jpeg30", jpeg(image, 0.3f));
        all.put("resize50", jpeg(scaled(image, width / 2, height / 2)));
        all.put("resize25", jpeg(scaled(image, width / 4, height / 4)));
        all.put("crop10", jpeg(cut(image, 0.9, random)));
        all.put("crop20", jpeg(cut(image, 0.8, random)));
        all.put("border", jpeg(framed(image, random)));
        all.put("mirror", jpeg(mirrored(image)));
        all.put("centre", jpeg(square(image)));
        all.put("circle", jpeg(circle(image, random)));
        all.put("circle64", jpeg(scaled(circle(image, random), 64, 64)));
        return all;
    }

    static byte[] jpeg(BufferedImage image) {
        return jpeg(image, QUALITY);
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        return painted(width, height, Color.WHITE, graphics -> graphics.drawImage(image, 0, 0, width, height, null));
    }

    /** A share of each side, left anywhere. */
    private static BufferedImage cut(BufferedImage image, double share, Random random) {
        int width = (int) (image.getWidth() * share);
        int height = (int) (image.getHeight() * share);
        return image.getSubimage(
                random.nextInt(image.getWidth() - width + 1), random.nextInt(image.getHeight() - height + 1), width, height);
    }

    private static BufferedImage framed(BufferedImage image, Random random) {
        int frame = 10 + random.nextInt(50);
        Color color = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        return painted(
                image.getWidth() + 2 * frame,
                image.getHeight() + 2 * frame,
                color,
                graphics -> graphics.drawImage(image, frame, frame, null));
    }

    private static BufferedImage mirrored(BufferedImage image) {
        int width = image.getWidth();
        return painted(
                width,
                image.getHeight(),
                Color.WHITE,
                graphics -> graphics.drawImage(image, width, 0, -width, image.getHeight(), null));
    }

    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        return image.getSubimage((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    private static BufferedImage circle(BufferedImage image, Random random) {
        BufferedImage square = square(image);
        int side = square.getWidth();
        return painted(side, side, random.nextBoolean() ? Color.WHITE : new Color(27, 31, 36), graphics -> {
            graphics.setClip(new Ellipse2D.Double(0, 0, side, side));
            graphics.drawImage(square, 0, 0, null);
        });
    }

    private interface Brush {
        void paint(Graphics2D graphics);
    }

    private static BufferedImage painted(int width, int height, Color ground, Brush brush) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        brush.paint(graphics);
        graphics.dispose();
        return image;
    }
}
