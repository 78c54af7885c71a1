package dev.plumbline.scraper.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The lines of a Word file: its text as XML inside a ZIP, read as a stream, without document types and entities. */
final class DocxRows {
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_INFLATED = 64 << 20;
    private static final int MAX_PART = 16 << 20;
    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private DocxRows() {}

    static List<Row> read(byte[] file) throws Unreadable {
        try {
            Map<String, byte[]> parts = parts(file);
            byte[] text = parts.get(TEXT);
            if (text == null) {
                throw new Unreadable("This file is none that can be read as a CV; PDF, DOCX, HTML and plain text are.");
            }
            Map<String, WordStyle> styles = WordXml.styles(parts.getOrDefault(STYLES, new byte[0]));
            List<Row> rows = new WordText(styles).rows(text);
            Set<String> targets = new LinkedHashSet<>(WordXml.links(parts.getOrDefault(RELATIONS, new byte[0])));
            rows.addAll(PdfRows.links(targets, rows));
            return rows;
        } catch (IOException | XMLStreamException broken) {
            throw new Unreadable("This Word file is damaged and cannot be read; save it as DOCX again.");
        }
    }

    /** The parts that are read; the others are passed, and counted. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException, Unreadable {
        Map<String, byte[]> parts = new TreeMap<>();
        long inflated = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            byte[] buffer = new byte[64 << 10];
            ZipEntry entry;
            for (int i = 0; (entry = zip.getNextEntry()) != null; i++) {
                String name = entry.getName();
                boolean tooLarge = false;
                boolean wanted = name.equals(TEXT) || name.equals(STYLES) || name.equals(RELATIONS);
                if (wanted) {
                    byte[] part = zip.readNBytes(MAX_PART + 1);
                    inflated += part.length;
                    tooLarge = part.length > MAX_PART;
                    parts.putIfAbsent(name, part);
                }
                int got;
                while (inflated <= MAX_INFLATED && (got = zip.read(buffer)) > 0) {
                    inflated += got;
                }
                if (i >= MAX_ENTRIES || inflated > MAX_INFLATED || tooLarge) {
                    throw new Unreadable("This Word file holds far more than its size lets expect; it is not read.");
                }
            }
        }
        return parts;
    }
}
