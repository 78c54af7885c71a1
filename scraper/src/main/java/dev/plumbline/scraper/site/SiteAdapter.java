package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import java.util.Optional;

/** Reads the pages of one site. No state, no inheritance, no exceptions on markup. */
public interface SiteAdapter {
    /** What kind of page this is; login walls, removed profiles and lists are kinds without claims, not drift. */
    PageKind kind(Page page);

    /** Makes the claims; called only where the kind is about a candidate. */
    void read(Page page, Claims claims);

    /** The account's name or number that an address of this site names, lower case; empty where it names none. */
    Optional<String> account(PageUrl url);

    /** What people call the site that a page of this address belongs to. */
    default String label(PageUrl url) {
        return info().label();
    }

    default SiteInfo info() {
        SiteInfo info = getClass().getAnnotation(SiteInfo.class);
        if (info == null) {
            throw new IllegalStateException(getClass().getName() + " lacks @SiteInfo");
        }
        return info;
    }
}
