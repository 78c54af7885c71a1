package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.extract.Outline;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Sections;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Things;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, parsed once, within budgets.
 *
 * @param outline its lines and where other readers begin
 * @param things its structured data
 * @param sections what stands under labels
 */
public record Page(PageUrl url, Document document, Outline outline, Things things, List<Section> sections) {

    Page(PageUrl url, Document document, Outline outline) {
        this(url, document, outline, Things.of(outline), Sections.of(outline));
    }

    /** The first element of a CSS query. */
    public Optional<Element> first(String css) {
        return Optional.ofNullable(document.selectFirst(css));
    }

    /** The words of the first element of a CSS query, where there are any. */
    public Optional<String> text(String css) {
        return first(css).map(Texts::of).filter(text -> !text.isEmpty());
    }

    /** The meta element of the first of these names or properties that has content. */
    public Optional<Element> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> outline.metas().stream()
                        .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("name")))
                        .filter(meta -> !meta.attr("content").isBlank()))
                .findFirst();
    }

    /** The content of {@link #meta}. */
    public Optional<String> metaContent(String... names) {
        return meta(names).map(meta -> Texts.collapsed(meta.attr("content")));
    }

    /** The page's title, as browsers show it. */
    public String title() {
        return Texts.collapsed(document.title());
    }

    /** The address that the page gives itself. */
    public Optional<PageUrl> canonical() {
        return outline.headLinks().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .flatMap(link -> PageUrl.parse(link.absUrl("href")).stream())
                .findFirst();
    }
}
