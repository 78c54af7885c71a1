package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Tags;
import dev.plumbline.scraper.extract.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A place on a page where something is said.
 *
 * @param element what holds the words
 * @param quote the words
 * @param lines the lines they stand on; empty where they stand in an attribute, in data, or it is not known
 */
public record Spot(Element element, String quote, Origin origin, List<Line> lines) {

    public Spot(Element element, String quote, Origin origin) {
        this(element, quote, origin, List.of());
    }

    /** All words of an element. */
    public static Spot of(Element element, Origin origin) {
        return new Spot(element, Texts.of(element), origin);
    }

    /** A whole line. */
    public static Spot of(Line line, Origin origin) {
        return new Spot(line.element(), line.text(), origin, List.of(line));
    }

    /** Some words of a line. */
    public static Spot of(Line line, String words, Origin origin) {
        return new Spot(line.element(), words, origin, List.of(line));
    }

    static Spot of(Section section, Origin origin) {
        return new Spot(section.element(), section.text(), origin, section.lines());
    }

    static Spot of(Entry entry, Origin origin) {
        return new Spot(entry.element(), entry.text(), origin, entry.lines());
    }

    static Spot of(Tags.Tag tag, Origin origin) {
        return new Spot(tag.element(), tag.text(), origin, List.of(tag.line()));
    }

    /** Where the words are visible on the page; else the element that holds them in an attribute or in data. */
    public static Spot visible(Page page, String words, Element data, Origin origin) {
        return page.outline()
                .find(words)
                .map(line -> of(line, words, origin))
                .orElseGet(() -> new Spot(data, words, origin));
    }

    /** The same place, with other words of it. */
    Spot quoting(String words) {
        return new Spot(element, words, origin, lines);
    }
}
