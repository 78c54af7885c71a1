package dev.plumbline.scraper.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The lines of a PDF, in the order in which they were written. */
final class PdfRows {
    private static final int MAX_PAGES = 50;
    private static final int MAX_LINKS = 50;
    private static final long MAX_CACHE = 64L << 20;

    private PdfRows() {}

    static List<Row> read(byte[] file) throws Unreadable {
        PdfGuard.check(file);
        try (PDDocument pdf =
                Loader.loadPDF(file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_CACHE).streamCache)) {
            if (pdf.getNumberOfPages() > MAX_PAGES) {
                throw new Unreadable("This PDF has more than 50 pages.");
            }
            List<Row> rows = new PdfText().rows(pdf);
            if (rows.isEmpty()) {
                throw new Unreadable(
                        "This PDF holds only pictures; save it from the program it was written in, or upload"
                                + " the CV as DOCX or plain text.");
            }
            addLinks(pdf, rows);
            return rows;
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("This PDF is locked with a password; save it without one and upload that.");
        } catch (PdfText.PastLimit past) {
            throw new Unreadable(String.valueOf(past.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable("This PDF is damaged and cannot be read; save it as PDF again.");
        }
    }

    /** Where words lead that do not say so themselves, under a heading of their own. */
    private static void addLinks(PDDocument pdf, List<Row> rows) throws IOException {
        Set<String> targets = new LinkedHashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (targets.size() < MAX_LINKS
                        && annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null) {
                    targets.add(action.getURI());
                }
            }
        }
        rows.addAll(links(targets, rows));
    }

    /** The links that no line shows. */
    static List<Row> links(Set<String> targets, List<Row> shown) {
        List<Row> links = new ArrayList<>();
        for (String target : targets) {
            String plain = target.replaceFirst("^mailto:", "");
            String bare = plain.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
            boolean safe = plain.length() <= 300 && plain.chars().allMatch(c -> c > ' ' && c < 0x7F);
            if (safe
                    && !bare.isEmpty()
                    && shown.stream().noneMatch(row -> row.text().contains(bare))) {
                links.add(new Row(plain, 0, false, 0, true, false, 0));
            }
        }
        if (!links.isEmpty()) {
            links.addFirst(new Row("Links", 0, false, 2, false, true, 0));
        }
        return links;
    }
}
