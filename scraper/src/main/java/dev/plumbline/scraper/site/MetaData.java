package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import org.jsoup.nodes.Element;

/** Claims from OpenGraph, Twitter cards and plain meta elements, where nothing better said the same. */
public final class MetaData {
    private MetaData() {}

    public static void read(Page page, Claims claims) {
        page.meta("og:title", "twitter:title").ifPresent(meta -> name(page, meta, claims));
        page.meta("profile:username").ifPresent(meta -> {
            String handle = meta.attr("content").strip();
            if (Handles.isHandle(handle)) {
                claims.add(
                        Spot.visible(page, handle, meta, Origin.META), evidence -> new Claim.Handle(handle, evidence));
            }
        });
    }

    /** The title without the site's name behind it. */
    private static void name(Page page, Element meta, Claims claims) {
        String title = meta.attr("content").strip();
        String name = title.split("\\s[|–—·-]\\s", 2)[0].strip();
        if (Hero.isName(name)) {
            claims.add(Spot.visible(page, name, meta, Origin.META), evidence -> new Claim.Name(name, evidence));
        }
    }
}
