package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.extract.Outline;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses hostile markup within budgets. Elements are counted while the tree grows and parsing is stopped past the budget:
 * markup that makes the parser repeat hundreds of open format elements for each paragraph never gets to fill the memory.
 */
final class PageParser {
    private static final int MAX_LENGTH = 8 << 20;
    private static final int MAX_ELEMENTS = 200_000;
    private static final int MAX_DEPTH = 512;
    private static final int MAX_TEXT = 2_000_000;

    /** The parser itself keeps no more than this many of an element. */
    private static final int MAX_ATTRIBUTES = 512;

    private static final int CHECK_EVERY = 1024;

    private PageParser() {}

    /** @throws PastBudget where the page is too much in any way */
    static Page parse(PageUrl url, String html, Stopwatch stopwatch) {
        if (html.length() > MAX_LENGTH) {
            throw new PastBudget("The page is larger than 8 MB.");
        }
        Document document = tree(url, html, stopwatch);
        Outline outline = Outline.of(document);
        if (outline.depth() > MAX_DEPTH) {
            throw new PastBudget("The page nests elements deeper than 512.");
        }
        if (outline.textLength() > MAX_TEXT) {
            throw new PastBudget("The page holds more than 2,000,000 characters of text.");
        }
        return new Page(url, document, outline);
    }

    private static Document tree(PageUrl url, String html, Stopwatch stopwatch) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH + 16);
        try (StreamParser stream = new StreamParser(parser).parse(html, url.toString())) {
            Iterator<Element> elements = stream.iterator();
            int count = 0;
            while (elements.hasNext()) {
                Element element = elements.next();
                if (++count > MAX_ELEMENTS) {
                    stream.stop();
                    throw new PastBudget("The page has more than 200,000 elements.");
                }
                if (element.attributesSize() >= MAX_ATTRIBUTES) {
                    stream.stop();
                    throw new PastBudget("An element of the page has more than 512 attributes.");
                }
                if (count % CHECK_EVERY == 0) {
                    stopwatch.check();
                }
            }
            return stream.document();
        }
    }
}
