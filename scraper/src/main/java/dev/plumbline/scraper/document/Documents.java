package dev.plumbline.scraper.document;

import dev.plumbline.scraper.capture.PageText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns a file into a page. What a file is, its first bytes tell; its name and the type said with it are not asked. */
public final class Documents {
    /** Bytes of a file. */
    public static final int MAX_BYTES = 10 << 20;

    /** Characters of text taken of one document. */
    static final int MAX_TEXT = 500_000;

    private static final int SNIFFED = 1024;

    private Documents() {}

    /**
     * The page that the file is.
     *
     * @throws Unreadable with a sentence for the uploader
     */
    public static DocumentPage read(byte[] file) throws Unreadable {
        if (file.length > MAX_BYTES) {
            throw new Unreadable("This file is larger than 10 MB.");
        }
        String head = new String(file, 0, Math.min(SNIFFED, file.length), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            throw new Unreadable("This file is empty.");
        }
        if (head.contains("%PDF-")) {
            return page(PdfRows.read(file), "PDF");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return page(DocxRows.read(file), "Word");
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.startsWith("{\\rtf")) {
            throw new Unreadable("This is an older or a locked Word file; save it as DOCX or PDF and upload that.");
        }
        String text = PageText.decode(file, "");
        if (isMarkup(text)) {
            return new DocumentPage(text, "page");
        }
        if (text.chars().limit(SNIFFED).anyMatch(c -> c < ' ' && "\n\r\t\f".indexOf(c) < 0)) {
            throw new Unreadable("This file is none that can be read as a CV; PDF, DOCX, HTML and plain text are.");
        }
        return page(TextRows.read(text), "text");
    }

    private static DocumentPage page(List<Row> rows, String format) throws Unreadable {
        if (rows.isEmpty()) {
            throw new Unreadable("This file holds no text.");
        }
        return new DocumentPage(Layout.html(rows), format);
    }

    private static boolean isMarkup(String text) {
        String head = text.stripLeading();
        return head.startsWith("<!")
                || head.startsWith("<?xml")
                || head.regionMatches(true, 0, "<html", 0, 5)
                || head.regionMatches(true, 0, "<head", 0, 5)
                || head.regionMatches(true, 0, "<body", 0, 5);
    }
}
