package dev.plumbline.portal.analysis;

import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A case in the shape of the reader's golden folders: the page, what was read, and what somebody said of it. */
final class CaseFolder {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String WARNING = """
            This folder holds personal data of the person whose page it is.

            Keep it only as long as you work on the case, pass it to nobody who does not, and delete it then. Before any of
            it goes into a golden folder, replace every name, address, picture, text and link of a person by invented ones
            and keep the structure only.

            page.html       the page as it was captured, its address in the first line
            expected.json   what was read of it: correct it by hand
            complaint.json  what was said to be wrong
            """;

    private CaseFolder() {}

    static byte[] zip(ReadingCase said, StoredCapture capture, String html, @Nullable Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "READ-ME-FIRST.txt", WARNING);
            add(zip, "page.html", "<!-- " + capture.url().replace("-->", "--%3E") + " -->\n" + html);
            add(zip, "expected.json", JSON.writeValueAsString(expected(capture, reading)) + "\n");
            add(zip, "complaint.json", JSON.writeValueAsString(complaint(said)) + "\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Map<String, Object> expected(StoredCapture capture, @Nullable Reading reading) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("url", capture.url());
        if (reading != null) {
            all.put("site", reading.site().id() + " " + reading.site().label());
            all.put("account", reading.account().toString());
            all.put("kind", reading.kind().name());
            all.put("missing", reading.missing());
            all.put("claims", reading.claims().stream().map(CaseFolder::claim).toList());
        } else {
            all.put("claims", List.of());
        }
        return all;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("kind", claim.kind());
        parts.put("text", claim.text());
        parts.put(
                "quote",
                claim.evidence().prefix() + "[" + claim.evidence().quote() + "]"
                        + claim.evidence().suffix());
        parts.put("path", claim.evidence().cssPath());
        parts.put("origin", claim.evidence().origin().name());
        return parts;
    }

    private static Map<String, Object> complaint(ReadingCase said) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("case", said.id().toString());
        all.put("field", said.field());
        all.put("quote", said.quote());
        all.put("fault", said.fault().label());
        all.put("note", said.note());
        all.put("libraryVersion", said.libraryVersion());
        all.put("at", said.at().toString());
        return all;
    }
}
