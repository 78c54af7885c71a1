package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.archive.Archives;
import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.archive.Member.SavedPage;
import java.util.ArrayList;
import java.util.List;

/** An uploaded file of saved pages. */
final class ArchiveTarget implements FuzzTarget {
    private static final String PAGE = "<html><body><h1>Jane Doe</h1></body></html>";

    @Override
    public void run(byte[] input) {
        Archives.read(input, "saved", member -> {
            switch (member) {
                case SavedPage page -> assertThat(page.html().length()).isLessThanOrEqualTo(8 << 20);
                case Refused refused -> assertThat(refused.reason()).endsWith(".");
            }
        });
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(FuzzTarget.texts(List.of(
                "<!DOCTYPE html><html><!-- Page saved with SingleFile \n url: https://jane.example/ \n saved date: Fri Mar 14 2025 10:22:31 GMT+0100 \n-->"
                        + PAGE,
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://jane.example/
                Date: Fri, 14 Mar 2025 10:22:31 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://jane.example/

                <html><body><h1>Jane=20Doe</h1></body></html>
                --b--
                """.replace("\n", "\r\n"),
                """
                {"log":{"version":"1.2","entries":[{"startedDateTime":"2025-03-14T10:22:31Z","request":{"method":"GET","url":"https://jane.example/"},
                "response":{"status":200,"content":{"mimeType":"text/html","encoding":"base64","text":"PGgxPkphbmU8L2gxPg=="}}}]}}""",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://jane.example/\r\nWARC-Date: 2025-03-14T10:22:31Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: 87\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                        + PAGE
                        + "\r\n\r\n")));
        seeds.add(Zip.of("page.html", PAGE));
        return seeds;
    }
}
