package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.document.DocumentPage;
import dev.plumbline.scraper.document.Documents;
import dev.plumbline.scraper.document.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** An uploaded CV, and the reader over the page that becomes of it. */
final class DocumentTarget implements FuzzTarget {
    private static final String WORD = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Jane Doe</w:t></w:r></w:p>
            <w:p><w:r><w:t>Engineer, 2019 - 2021</w:t></w:r></w:p></w:body></w:document>""";

    @Override
    public void run(byte[] input) {
        try {
            DocumentPage page = Documents.read(input);
            String url = DocumentPage.address(new UUID(0, 1), "0".repeat(64), "cv.pdf")
                    .toString();
            Promises.keptFor(url, page.html());
        } catch (Unreadable refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(FuzzTarget.texts(List.of(
                "Jane Doe\n\nWork experience\nEngineer, Bramblewick, 2019 - 2021\n",
                "<html><body><h1>Jane Doe</h1><h2>Skills</h2><p>Java</p></body></html>",
                "{\\rtf1 Jane Doe}")));
        seeds.add(Zip.of("word/document.xml", WORD));
        seeds.add(pdf());
        return seeds;
    }

    private static byte[] pdf() {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text =
                    new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.showText("Jane Doe, engineer");
                text.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
