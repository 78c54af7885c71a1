package dev.plumbline.scraper.fingerprint.picture;

import static dev.plumbline.scraper.fingerprint.picture.TestPictures.file;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.painted;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.portrait;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final BufferedImage MINE = portrait(7, 300);
    private static final Picture KEPT = read(file(MINE, "png"));

    @Test
    void knows_a_file_by_its_bytes() {
        assertThat(likeness(file(MINE, "png"))).isEqualTo(new PictureLikeness(0, PictureVariant.SAME_FILE));
    }

    @Test
    void meets_a_picture_packed_anew_and_scaled() {
        assertSame(file(MINE, "jpeg"), PictureVariant.RESIZED);
        assertSame(file(MINE, "gif"), PictureVariant.RESIZED);
        assertSame(file(scaled(MINE, 72), "jpeg"), PictureVariant.RESIZED);
        assertSame(file(scaled(MINE, 900), "jpeg"), PictureVariant.RESIZED);
    }

    @Test
    void meets_a_picture_cropped_framed_round_and_mirrored() {
        assertSame(file(MINE.getSubimage(0, 30, 270, 270), "jpeg"), PictureVariant.CROPPED);
        assertSame(file(MINE.getSubimage(15, 8, 270, 270), "jpeg"), PictureVariant.CROPPED);
        assertSame(
                file(painted(400, 380, Color.WHITE, graphics -> graphics.drawImage(MINE, 50, 40, null)), "jpeg"),
                PictureVariant.CROPPED);
        assertThat(likeness(file(round(MINE), "jpeg")).isSame()).isTrue();
        assertSame(
                file(
                        painted(300, 300, Color.BLACK, graphics -> graphics.drawImage(MINE, 300, 0, -300, 300, null)),
                        "png"),
                PictureVariant.MIRRORED);
    }

    @Test
    void reads_webp_like_png() {
        Picture png = read(resource("circles.png"));
        Picture webp = read(resource("circles.webp"));
        assertThat(webp.compare(png.sha256(), png.kept()).distance()).isLessThan(16);
    }

    @Test
    void takes_two_pictures_for_two() {
        for (int seed = 100; seed < 160; seed++) {
            assertThat(likeness(file(portrait(seed, 200), "jpeg")).isSame()).isFalse();
        }
    }

    @Test
    void keeps_hashes_in_bytes() {
        assertThat(Picture.unpack(Picture.pack(KEPT.kept()))).isEqualTo(KEPT.kept());
    }

    @Test
    void refuses_what_nobody_can_be_recognised_by() {
        assertThat(refusal(file(painted(96, 96, new Color(10, 120, 120), graphics -> {}), "png")))
                .contains("two tones");
        assertThat(refusal(file(initials("KO"), "jpeg"))).contains("two tones");
        assertThat(refusal(file(silhouette(), "png"))).contains("two tones");
        assertThat(refusal(file(round(initials("P")), "jpeg"))).contains("two tones");
    }

    @Test
    void refuses_icons_strips_and_what_is_no_picture() {
        assertThat(refusal(file(portrait(1, 24), "png"))).contains("smaller than 32 pixels");
        assertThat(refusal(file(portrait(1, 300).getSubimage(0, 0, 300, 40), "png")))
                .contains("strip");
        assertThat(refusal("<svg/>".getBytes(StandardCharsets.UTF_8))).contains("no JPEG");
        assertThat(refusal(new byte[0])).contains("no JPEG");
        assertThat(refusal(new byte[PictureDecoder.MOST_BYTES + 1])).contains("MB");
    }

    static BufferedImage initials(String letters) {
        return painted(96, 96, new Color(200, 90, 40), graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
            graphics.drawString(letters, 18, 62);
        });
    }

    private static BufferedImage silhouette() {
        return painted(120, 120, new Color(220, 222, 226), graphics -> {
            graphics.setColor(new Color(160, 165, 172));
            graphics.fill(new Ellipse2D.Double(38, 22, 44, 48));
            graphics.fill(new Ellipse2D.Double(20, 76, 80, 80));
        });
    }

    private static BufferedImage scaled(BufferedImage image, int size) {
        return painted(size, size, Color.WHITE, graphics -> graphics.drawImage(image, 0, 0, size, size, null));
    }

    private static BufferedImage round(BufferedImage image) {
        int size = image.getWidth();
        return painted(size, size, Color.WHITE, graphics -> {
            graphics.setClip(new Ellipse2D.Double(0, 0, size, size));
            graphics.drawImage(image, 0, 0, null);
        });
    }

    private static void assertSame(byte[] file, PictureVariant variant) {
        PictureLikeness likeness = likeness(file);
        assertThat(likeness.isSame()).as(likeness.toString()).isTrue();
        assertThat(likeness.variant()).isEqualTo(variant);
    }

    private static PictureLikeness likeness(byte[] file) {
        return read(file).compare(KEPT.sha256(), KEPT.kept());
    }

    private static Picture read(byte[] file) {
        return ((PictureReading.Read) Pictures.read(file)).picture();
    }

    private static String refusal(byte[] file) {
        return ((PictureReading.Refused) Pictures.read(file)).reason();
    }
}
