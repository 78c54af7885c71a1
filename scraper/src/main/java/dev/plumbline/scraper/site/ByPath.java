package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import java.util.Optional;

/** An adapter of a site whose addresses tell what kind of page they lead to, and to whose account. */
public interface ByPath extends SiteAdapter {
    /** What the addresses of the site lead to. */
    Paths paths();

    @Override
    default PageKind kind(Page page) {
        return paths().kind(page);
    }

    @Override
    default Optional<String> account(PageUrl url) {
        return paths().account(url);
    }
}
