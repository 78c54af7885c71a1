package dev.plumbline.scraper.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes the documents that the tests read: CVs of invented people. */
final class Files {
    private Files() {}

    /** A CV in lines: {@code # } before the name, {@code ## } before a heading, {@code * } before what is bold, {@code ---} between pages. */
    static byte[] pdf(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, lines);
            return bytes(pdf);
        }
    }

    static byte[] locked(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, lines);
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static void write(PDDocument pdf, String... lines) throws IOException {
        PDPageContentStream page = page(pdf);
        for (String line : lines) {
            if (line.equals("---")) {
                page.endText();
                page.close();
                page = page(pdf);
            } else {
                boolean name = line.startsWith("# ");
                boolean heading = line.startsWith("## ");
                boolean bold = line.startsWith("* ");
                page.setFont(
                        new PDType1Font(name || heading || bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
                        name ? 22 : heading ? 14 : 11);
                page.newLineAtOffset(0, heading ? -30 : -15);
                page.showText(line.replaceFirst("^(#+|\\*) ", ""));
            }
        }
        page.endText();
        page.close();
    }

    private static PDPageContentStream page(PDDocument pdf) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        PDPageContentStream stream = new PDPageContentStream(pdf, page);
        stream.beginText();
        stream.newLineAtOffset(60, 740);
        return stream;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** A Word file of these parts: name, content, name, content. */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A Word file of paragraphs; {@code # } and {@code ## } before headings, {@code - } before items. */
    static byte[] docx(String... lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            String style = line.startsWith("## ")
                    ? "<w:pStyle w:val=\"berschrift1\"/>"
                    : line.startsWith("# ") ? "<w:pStyle w:val=\"Titel\"/>" : line.startsWith("- ") ? "<w:numPr/>" : "";
            body.append("<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                    .formatted(style, line.replaceFirst("^(#+|-) ", "")));
        }
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"urn:r\"><Relationship Type=\"http://x/hyperlink\""
                        + " Target=\"https://github.com/ilsebrandt\"/></Relationships>");
    }
}
