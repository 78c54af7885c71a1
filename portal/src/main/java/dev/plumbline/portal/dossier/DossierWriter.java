package dev.plumbline.portal.dossier;

import dev.plumbline.portal.base.Sha256;
import dev.plumbline.portal.capture.LibraryJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes facts in each form. The manifest names the SHA-256 of each file and of each capture quoted, and stands again as
 * {@code SHA256SUMS}, so that {@code sha256sum -c SHA256SUMS} tells whether a file was changed.
 */
@Component
class DossierWriter {
    private static final String JSON = "dossier.json";

    /**
     * What a ZIP holds.
     *
     * @param rulesVersion of the library that read and checked
     * @param check the command that recomputes the files' hashes
     */
    record Manifest(
            String dossier,
            String madeAt,
            String redaction,
            String rulesVersion,
            String check,
            List<Part> files,
            List<DossierFacts.Capture> captures) {}

    /** One file of it. */
    record Part(String name, int bytes, String sha256) {}

    byte[] write(DossierFacts facts, DossierFormat format) {
        byte[] json = json(facts);
        return switch (format) {
            case JSON -> json;
            case HTML -> html(json).getBytes(StandardCharsets.UTF_8);
            case PDF -> DossierPdf.of(html(json));
            case ZIP -> zip(facts, json);
        };
    }

    private static byte[] json(Object noun) {
        return LibraryJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(noun)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(byte[] json) {
        return DossierPage.of(json, Sha256.of(json));
    }

    private static byte[] zip(DossierFacts facts, byte[] json) {
        String html = html(json);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dossier.pdf", DossierPdf.of(html));
        files.put("dossier.html", html.getBytes(StandardCharsets.UTF_8));
        files.put(JSON, json);
        List<Part> parts = files.entrySet().stream()
                .map(file -> new Part(file.getKey(), file.getValue().length, Sha256.of(file.getValue())))
                .toList();
        byte[] manifest = json(new Manifest(
                facts.id().toString(),
                facts.madeAt().toString(),
                facts.redaction(),
                facts.rulesVersion(),
                "sha256sum -c SHA256SUMS",
                parts,
                facts.captures()));
        files.put("manifest.json", manifest);
        String sums = files.entrySet().stream()
                .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        files.put("SHA256SUMS", sums.getBytes(StandardCharsets.US_ASCII));
        return pack(files, facts);
    }

    private static byte[] pack(Map<String, byte[]> files, DossierFacts facts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(facts.madeAt().atZone(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
