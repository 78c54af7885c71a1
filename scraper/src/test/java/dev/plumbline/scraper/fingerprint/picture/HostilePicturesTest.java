package dev.plumbline.scraper.fingerprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HostilePicturesTest {
    private static final byte[] JPEG = TestPictures.file(TestPictures.portrait(5, 64), "jpeg");
    private static final byte[] PNG = TestPictures.file(TestPictures.portrait(5, 64), "png");
    private static final int MB = 1 << 20;

    @Test
    void refuses_a_bomb_by_its_header() throws IOException {
        byte[] bomb = png(20_000, 20_000, new byte[0]);
        assertThat(costs(bomb)).isLessThan(4L * MB);
        assertThat(Pictures.read(bomb)).isEqualTo(new PictureReading.Refused("The picture is too large to decode"));
    }

    @Test
    void decodes_a_picture_of_36_megapixels_thinned() throws IOException {
        byte[] large = png(6_000, 6_000, new byte[6_000 * (6_000 + 1)]);
        assertThat(large).hasSizeLessThan(MB);
        assertThat(costs(large)).isLessThan(24L * MB);
    }

    @Test
    void leaves_packed_texts_packed() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.write(deflated(new byte[300 * MB]));
        byte[] bomb = concat(Arrays.copyOf(PNG, 33), chunk("zTXt", text.toByteArray()), PNG, 33);
        assertThat(costs(bomb)).isLessThan(16L * MB);
        assertThat(Pictures.read(bomb)).isInstanceOf(PictureReading.Read.class);
    }

    @Test
    void refuses_a_jpeg_of_endless_scans() {
        byte[] scans = Arrays.copyOf(JPEG, JPEG.length + 100_000);
        for (int i = JPEG.length; i + 1 < scans.length; i += 2) {
            scans[i] = (byte) 0xff;
            scans[i + 1] = (byte) 0xda;
        }
        assertThat(Pictures.read(scans)).isInstanceOf(PictureReading.Refused.class);
    }

    @Property(tries = 300)
    void has_an_answer_to_every_broken_file(
            @ForAll boolean jpeg, @ForAll @IntRange(max = 20_000) int at, @ForAll byte[] instead) {
        byte[] file = (jpeg ? JPEG : PNG).clone();
        int from = at % file.length;
        System.arraycopy(instead, 0, file, from, Math.min(instead.length, file.length - from));
        assertThat(Pictures.read(file)).isNotNull();
        assertThat(Pictures.read(Arrays.copyOf(file, from))).isNotNull();
    }

    /** Bytes of memory that reading a file asks for. */
    private static long costs(byte[] file) {
        Pictures.read(PNG);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Pictures.read(file);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] png(int width, int height, byte[] rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(PNG, 0, 8);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        out.write(chunk("IHDR", header));
        out.write(chunk("IDAT", deflated(rows)));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] head, byte[] middle, byte[] tail, int from) {
        return ByteBuffer.allocate(head.length + middle.length + tail.length - from)
                .put(head)
                .put(middle)
                .put(tail, from, tail.length - from)
                .array();
    }
}
