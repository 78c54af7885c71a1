package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A CV of an invented person: work on its first page, education on its second. */
final class CvPdf {
    private static final float LEADING = 18;

    private record Line(String words, int size) {}

    private static final List<List<Line>> PAGES = List.of(
            List.of(
                    new Line("Rafael Dantas", 22),
                    new Line("Backend developer", 11),
                    new Line("Experience", 15),
                    new Line("Developer", 12),
                    new Line("Hansekontor AG", 11),
                    new Line("Jan 2015 - Feb 2019", 11)),
            List.of(
                    new Line("Education", 15),
                    new Line("BSc Computer Science", 12),
                    new Line("University of Tartu", 11),
                    new Line("2010 - 2014", 11)));

    private CvPdf() {}

    static Path write(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Line> lines : PAGES) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                write(pdf, page, lines);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static void write(PDDocument pdf, PDPage page, List<Line> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.newLineAtOffset(60, 720);
            for (Line line : lines) {
                content.setFont(
                        new PDType1Font(line.size() > 11 ? FontName.HELVETICA_BOLD : FontName.HELVETICA), line.size());
                content.newLineAtOffset(0, line.size() == 15 ? -2 * LEADING : -LEADING);
                content.showText(line.words());
            }
            content.endText();
        }
    }
}
