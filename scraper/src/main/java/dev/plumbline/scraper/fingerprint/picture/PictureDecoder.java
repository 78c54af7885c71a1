package dev.plumbline.scraper.fingerprint.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** From a file to its brightness. Its header is read first, and no more of it decoded than the hash needs. */
final class PictureDecoder {
    /** Bytes of a file, at most. */
    static final int MOST_BYTES = 4 << 20;

    /** Pixels of a side, at least: a smaller picture is an icon. */
    static final int SMALLEST = 32;

    /** A longer picture is a banner or a line. */
    private static final int LONGEST_TO_SHORTEST = 4;

    /** Pixels of the shorter side that are looked at, roughly. */
    private static final int WANTED = 256;

    /** An ordinary progressive JPEG has about ten scans; each one goes over the whole picture again. */
    private static final int MOST_SCANS = 40;

    /** Pixels of a JPEG of several scans, which is held whole. */
    private static final int MOST_PIXELS_OF_SCANS = 16_000_000;

    private PictureDecoder() {}

    static Luminance decode(byte[] file) throws PictureRefused {
        if (file.length > MOST_BYTES) {
            throw new PictureRefused("The picture has more than " + (MOST_BYTES >> 20) + " MB");
        }
        PictureFormat format =
                PictureFormat.of(file).orElseThrow(() -> new PictureRefused("It is no JPEG, PNG, GIF or WebP"));
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = format.reader();
            try {
                // Without metadata: a PNG's texts and profiles are packed and may hold gigabytes.
                reader.setInput(in, true, true);
                return read(reader, format, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw whatever a broken file leads them to.
            throw new PictureRefused("The file is broken");
        }
    }

    private static Luminance read(ImageReader reader, PictureFormat format, byte[] file)
            throws IOException, PictureRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int shorter = Math.min(width, height);
        if (shorter < SMALLEST) {
            throw new PictureRefused("The picture is smaller than " + SMALLEST + " pixels");
        }
        if (Math.max(width, height) > (long) LONGEST_TO_SHORTEST * shorter) {
            throw new PictureRefused("The picture is a long strip");
        }
        int scans = format == PictureFormat.JPEG ? scans(file) : 1;
        int most = scans > 4 ? MOST_PIXELS_OF_SCANS : format.mostPixels();
        if ((long) width * height > most || scans > MOST_SCANS) {
            throw new PictureRefused("The picture is too large to decode");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, shorter / WANTED);
        param.setSourceRegion(new Rectangle(width, height));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, param);
        return Luminance.of(image, width, height);
    }

    /** How often a JPEG begins a scan. */
    private static int scans(byte[] file) {
        int scans = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            if (file[i] == (byte) 0xff && file[i + 1] == (byte) 0xda) {
                scans++;
            }
        }
        return scans;
    }
}
