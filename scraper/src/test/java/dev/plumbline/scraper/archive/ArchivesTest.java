package dev.plumbline.scraper.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.archive.Member.SavedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final String URL = "https://gighub.example/u/rdantas";
    private static final String PAGE = "<html><body><h1>Rafael Dantas</h1><p>São Paulo</p></body></html>";

    @Test
    void reads_a_page_with_the_address_its_browser_wrote() {
        SavedPage page =
                page(("<!DOCTYPE html>\r\n<!-- saved from url=(0032)" + URL + " -->\r\n" + PAGE).getBytes(UTF_8));
        assertThat(page.url()).hasToString(URL);
        assertThat(page.savedAt()).isNull();
        assertThat(page.html()).contains("São Paulo");
    }

    @Test
    void reads_a_single_file_page_without_what_was_embedded() {
        SavedPage page = page(singleFile("<img src=\"data:image/png;base64," + "QUJD".repeat(1000) + "\">"));
        assertThat(page.url()).hasToString(URL);
        assertThat(page.savedAt()).isEqualTo(AT);
        assertThat(page.html()).contains("<h1>Rafael Dantas</h1>").hasSizeLessThan(600);
    }

    @Test
    void an_address_inside_the_page_is_its_authors_word_and_not_taken() {
        String html =
                "<html><head><link rel=canonical href=\"" + URL + "\"></head><!-- saved from url=(0032)" + URL + " -->";
        assertThat(refused(html.getBytes(UTF_8))).contains("does not say which address");
    }

    @Test
    void reads_an_mhtml_file() {
        SavedPage page = page(mhtml());
        assertThat(page.url()).hasToString(URL);
        assertThat(page.savedAt()).isEqualTo(AT);
        assertThat(page.html()).contains("São Paulo").doesNotContain("body{}");
    }

    @Test
    void reads_the_pages_of_a_network_log_and_nothing_else() {
        String base64 = Base64.getEncoder().encodeToString(PAGE.getBytes(UTF_8));
        String har = """
                {"log": {"version": "1.2", "pages": [{"id": "a"}], "entries": [
                  {"startedDateTime": "2026-11-20T10:00:00.000+01:00", "request": {"url": "%s", "headers": [{"name": "a"}]},
                   "response": {"status": 200, "content": {"mimeType": "text/html; charset=utf-8", "text": "%s", "encoding": "base64"}}},
                  {"request": {"url": "https://gighub.example/a.json"},
                   "response": {"status": 200, "content": {"mimeType": "application/json", "text": "{}"}}},
                  {"request": {"url": "https://gighub.example/gone"},
                   "response": {"status": 404, "content": {"mimeType": "text/html", "text": "gone"}}}]}}
                """.formatted(URL, base64);
        SavedPage page = page(har.getBytes(UTF_8));
        assertThat(page.url()).hasToString(URL);
        assertThat(page.savedAt()).isEqualTo(AT);
        assertThat(page.html()).isEqualTo(PAGE);
    }

    @Test
    void reads_a_web_archive_plain_and_compressed() throws IOException {
        byte[] warc = warc();
        assertThat(page(warc).html()).isEqualTo(PAGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(warc);
        }
        SavedPage page = page(out.toByteArray());
        assertThat(page.url()).hasToString(URL);
        assertThat(page.savedAt()).isEqualTo(AT);
    }

    @Test
    void reads_every_page_of_a_zip_and_names_what_it_does_not_take() throws IOException {
        List<Member> members = all(zip(
                "one.html",
                singleFile(""),
                "two.mhtml",
                mhtml(),
                "two_files/style.css",
                new byte[9],
                "three.html",
                PAGE.getBytes(UTF_8),
                "inner.zip",
                zip("x.html", singleFile("")),
                "note.doc",
                new byte[] {1, 2}));
        assertThat(members.stream().filter(SavedPage.class::isInstance).map(Member::name))
                .containsExactly("one.html", "two.mhtml");
        assertThat(members.stream().filter(Refused.class::isInstance).map(Member::name))
                .containsExactly("three.html", "inner.zip", "note.doc");
    }

    @Test
    void a_zip_that_inflates_without_end_stops_and_says_so() throws IOException {
        byte[] zeros = new byte[30 << 20];
        List<Member> members =
                all(zip("a.css", zeros, "b.css", zeros, "c.css", zeros, "d.html", singleFile("x".repeat(9 << 20))));
        assertThat(members).hasSize(1);
        assertThat(members.getFirst())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("larger than 8 MB"));
    }

    @Test
    void broken_files_are_told_in_a_sentence() {
        assertThat(refused(new byte[0])).contains("none that can be read");
        assertThat(refused("{\"log\": {\"entries\": [{".getBytes(UTF_8))).contains("damaged");
        assertThat(refused("WARC/1.0\r\nnonsense".getBytes(UTF_8))).contains("damaged");
        assertThat(refused(new byte[] {0x1F, (byte) 0x8B, 0, 0, 0})).contains("damaged");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isNotEmpty();
        assertThat(refused("MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello".getBytes(UTF_8)))
                .contains("no page");
    }

    @Test
    void a_taker_that_fails_is_not_taken_for_a_broken_file() {
        assertThatThrownBy(() -> Archives.read(singleFile(""), "file", member -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
    }

    private static byte[] singleFile(String more) {
        return ("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: " + URL
                        + " \n saved date: Fri Nov 20 2026 10:00:00 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8>"
                        + PAGE + more)
                .getBytes(UTF_8);
    }

    private static byte[] mhtml() {
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: %s
                Subject: Rafael Dantas
                Date: Fri, 20 Nov 2026 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--b"

                ----b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: %s

                <html><head><meta charset=3D"utf-8"></head><body><h1>Rafael Dantas</h1><p>S=C3=A3o Pau=
                lo</p></body></html>
                ----b
                Content-Type: text/css
                Content-Location: https://gighub.example/a.css

                body{}
                ----b--
                """.formatted(URL, URL).replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static byte[] warc() {
        byte[] body = PAGE.getBytes(UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n" + PAGE;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + URL
                + "\r\nWARC-Date: 2026-11-20T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(UTF_8).length
                + "\r\n\r\n" + http + "\r\n\r\n";
        return record.getBytes(UTF_8);
    }

    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static List<Member> all(byte[] file) {
        List<Member> members = new ArrayList<>();
        Archives.read(file, "file", members::add);
        return members;
    }

    private static SavedPage page(byte[] file) {
        List<Member> members = all(file);
        assertThat(members).singleElement().isInstanceOf(SavedPage.class);
        return (SavedPage) members.getFirst();
    }

    private static String refused(byte[] file) {
        List<Member> members = all(file);
        assertThat(members).singleElement().isInstanceOf(Refused.class);
        return ((Refused) members.getFirst()).reason();
    }
}
