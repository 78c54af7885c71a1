package dev.plumbline.portal.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a dossier, read back. */
public record Unpacked(Map<String, byte[]> files) {

    /** The files of a ZIP, in its order. */
    public static Unpacked of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    JsonNode json(String name) {
        return JsonMapper.shared().readTree(file(name));
    }

    /** The words of the PDF without the white space that lines break at. */
    String pdf() {
        return pdf(file("dossier.pdf"));
    }

    /** The words of a PDF without white space. */
    static String pdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return bare(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space, in compatibility form: a font draws a radical and its character with one glyph. */
    static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
