package dev.plumbline.scraper.fingerprint.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of picture that are read, told by their first bytes and not by what a page calls them. */
enum PictureFormat {
    JPEG(40_000_000, 0, "\u00ff\u00d8\u00ff"),
    PNG(40_000_000, 0, "\u0089PNG\r\n\u001a\n"),
    GIF(40_000_000, 0, "GIF8"),
    /** Its reader holds the whole picture, some 30 bytes a pixel. */
    WEBP(4_000_000, 8, "WEBPVP8");

    private final int mostPixels;
    private final int at;
    /** One character a byte. */
    private final String magic;

    PictureFormat(int mostPixels, int at, String magic) {
        this.mostPixels = mostPixels;
        this.at = at;
        this.magic = magic;
    }

    /** The format of a file; empty for any other. */
    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    /** Pixels up to which a picture is decoded. */
    int mostPixels() {
        return mostPixels;
    }

    /** A new reader: the JDK's own, or the one for WebP, found without a search of the class path. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    private boolean begins(byte[] file) {
        return file.length >= at + magic.length()
                && new String(file, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
