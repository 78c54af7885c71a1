package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Texts;
import org.jsoup.nodes.Element;

/**
 * A place on a page where something is said.
 *
 * @param element what holds the words
 * @param quote the words
 */
public record Spot(Element element, String quote, Origin origin) {

    /** All words of an element. */
    public static Spot of(Element element, Origin origin) {
        return new Spot(element, Texts.of(element), origin);
    }

    static Spot of(Line line, Origin origin) {
        return new Spot(line.element(), line.text(), origin);
    }

    static Spot of(Section section, Origin origin) {
        return new Spot(section.element(), section.text(), origin);
    }

    /** Where the words are visible on the page; else the element that holds them in an attribute or in data. */
    public static Spot visible(Page page, String words, Element data, Origin origin) {
        return page.outline()
                .find(words)
                .map(line -> new Spot(line.element(), words, origin))
                .orElseGet(() -> new Spot(data, words, origin));
    }
}
