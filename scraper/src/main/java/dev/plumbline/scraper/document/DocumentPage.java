package dev.plumbline.scraper.document;

import dev.plumbline.scraper.capture.PageUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A document as a page.
 *
 * @param html headings, paragraphs and lists; of a document with fixed pages each element's id tells the page:
 *     {@code page-2-line-7}
 * @param format what the file is, as people say it: {@code PDF}
 */
public record DocumentPage(String html, String format) {
    /** Where documents have their made-up addresses; {@code .invalid} is nobody's for ever. */
    public static final String HOST = "documents.plumbline.invalid";

    private static final int LONGEST_NAME = 80;
    private static final String PAGE = "#page-";
    private static final String LINE = "-line-";

    /**
     * The made-up address of a document.
     *
     * @param owner whom it was uploaded for: the same file of two candidates is two documents
     * @param sha256 of the file, lower-case hex
     * @param fileName kept behind the number sign, which tells no two pages apart
     */
    public static PageUrl address(UUID owner, String sha256, String fileName) {
        return address(HOST, owner, sha256, fileName);
    }

    /**
     * On which page of a document an element stands, counted from 1; empty where the document has no pages of its own.
     *
     * @param cssPath the element: {@code #page-2-line-7}
     */
    public static OptionalInt pageOf(PageUrl url, String cssPath) {
        int to = cssPath.indexOf(LINE);
        if (!url.host().equals(HOST) || !cssPath.startsWith(PAGE) || to < 0) {
            return OptionalInt.empty();
        }
        String number = cssPath.substring(PAGE.length(), to);
        return number.length() <= 4 && !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(number))
                : OptionalInt.empty();
    }

    static PageUrl address(String host, UUID owner, String sha256, String fileName) {
        try {
            return PageUrl.of(new URI("https", host, "/" + owner + "/" + sha256, shortened(fileName)).toASCIIString());
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** The last part of the name, without what would not survive in an address. */
    private static String shortened(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
