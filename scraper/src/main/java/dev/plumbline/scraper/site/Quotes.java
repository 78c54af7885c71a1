package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.CssPath;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Outline;
import dev.plumbline.scraper.extract.Texts;
import org.jsoup.nodes.Element;

/** Finds what stands around a quote; costs no more than the element that holds it and a few of its neighbours. */
final class Quotes {
    private static final int AROUND = 32;

    private Quotes() {}

    /** Makes the evidence out of its parts. */
    interface Maker {
        Evidence make(String quote, String prefix, String suffix, String cssPath, Origin origin);
    }

    static Evidence evidence(Maker maker, Page page, Spot spot) {
        String quote = cut(spot.quote(), Evidence.MAX_QUOTE);
        String path = CssPath.of(spot.element(), page.outline());
        return spot.lines().isEmpty()
                ? inElement(maker, quote, spot, path)
                : inLines(maker, quote, spot, path, page.outline());
    }

    /** A quote is a line, words of a line, or several lines as they are. */
    private static Evidence inLines(Maker maker, String quote, Spot spot, String path, Outline outline) {
        Line first = spot.lines().getFirst();
        Line last = spot.lines().getLast();
        boolean single = first.index() == last.index();
        String whole = outline.lines().get(first.index()).text();
        int at = single ? Math.max(0, whole.indexOf(quote)) : 0;
        int end = single ? Math.min(whole.length(), at + quote.length()) : whole.length();
        String prefix = at >= AROUND
                ? whole.substring(at - AROUND, at)
                : tail(outline.before(first.index(), AROUND) + whole.substring(0, at));
        String suffix = single && whole.length() - end >= AROUND
                ? whole.substring(end, end + AROUND)
                : cut(((single ? whole.substring(end) : "") + outline.after(last.index(), AROUND)).strip(), AROUND);
        return maker.make(quote, prefix.strip(), suffix.strip(), path, spot.origin());
    }

    private static Evidence inElement(Maker maker, String quote, Spot spot, String path) {
        Element element = spot.element();
        String whole = Texts.of(element);
        int at = whole.indexOf(quote.replace('\n', ' '));
        if (at < 0) {
            return maker.make(quote, "", "", path, spot.origin());
        }
        String prefix = at >= AROUND
                ? whole.substring(at - AROUND, at)
                : tail(Texts.before(element, AROUND) + " " + whole.substring(0, at));
        int end = at + quote.length();
        String suffix = whole.length() - end >= AROUND
                ? whole.substring(end, end + AROUND)
                : cut(whole.substring(end) + " " + Texts.after(element, AROUND), AROUND);
        return maker.make(quote, prefix.strip(), suffix.strip(), path, spot.origin());
    }

    /** The first characters, none of them cut in half. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String tail(String text) {
        return text.length() <= AROUND ? text : text.substring(text.length() - AROUND);
    }
}
