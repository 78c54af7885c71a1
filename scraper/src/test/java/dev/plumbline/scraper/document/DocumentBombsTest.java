package dev.plumbline.scraper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Files that hold far more than their size, or ask for what is none of theirs. */
class DocumentBombsTest {
    @Test
    void a_stream_that_inflates_without_end_is_not_read() throws IOException {
        byte[] bomb = deflated(new byte[120 << 20]);
        refused(pdf(bomb), "far more than its size");
    }

    @Test
    void a_stream_inside_a_stream_is_not_read() throws IOException {
        refused(pdf(deflated(deflated(new byte[90 << 20]))), "far more than its size");
    }

    @Test
    void old_ways_of_packing_are_not_read_even_in_disguise() {
        refused("%PDF-1.7 <</Filter/L#5AWDecode>> stream".getBytes(StandardCharsets.US_ASCII), "outdated way");
    }

    @Test
    void a_word_file_that_inflates_without_end_is_not_read() throws IOException {
        refused(Files.zip("word/media/image1.png", "0".repeat(70 << 20)), "far more than its size");
    }

    @Test
    void entities_of_a_word_file_are_not_resolved() throws IOException {
        String lol = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"urn:w\"><w:p><w:t>&b;</w:t></w:p></w:document>";
        byte[] file = Files.zip("word/document.xml", lol);
        assertThatThrownBy(() -> Documents.read(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_page_that_draws_itself_again_and_again_ends() throws IOException {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            forms.append(
                    "%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length 14>> stream\n"
                            .formatted(10 + i, 11 + i));
            forms.append("/F Do /F Do   \nendstream endobj\n");
        }
        String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 10 0 R>>>>/Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Length 6>> stream\n/F Do \nendstream endobj\n" + forms
                + "trailer <</Root 1 0 R>>\n";
        long begun = System.nanoTime();
        assertThatThrownBy(() -> Documents.read(pdf.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Unreadable.class);
        assertThat(System.nanoTime() - begun).isLessThan(15_000_000_000L);
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> Documents.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n1 0 obj\n<</Length " + stream.length + "/Filter/FlateDecode>>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
