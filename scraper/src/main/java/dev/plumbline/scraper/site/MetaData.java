package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Texts;
import org.jsoup.nodes.Element;

/** Claims from OpenGraph, Twitter cards and plain meta elements, where nothing better said the same. */
public final class MetaData {
    private static final int LONGEST_NAME = 60;

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

    /** What the page says of itself in a sentence: on a page of one's own that is what its owner says. */
    public static void description(Page page, Claims claims) {
        page.meta("og:description", "description").ifPresent(meta -> {
            String text = Texts.collapsed(meta.attr("content"));
            claims.add(Spot.visible(page, text, meta, Origin.META), evidence -> new Claim.Bio(text, evidence));
        });
    }

    /** The title without the site's name behind it. */
    private static void name(Page page, Element meta, Claims claims) {
        String title = meta.attr("content").strip();
        int at = title.indexOf(" (@");
        if (at > 0 && at <= LONGEST_NAME) {
            String name = title.substring(0, at);
            claims.add(Spot.visible(page, name, meta, Origin.META), evidence -> new Claim.Name(name, evidence));
            return;
        }
        String name = title.split("\\s[|–—·-]\\s", 2)[0].strip();
        if (Hero.isName(name)) {
            claims.add(Spot.visible(page, name, meta, Origin.META), evidence -> new Claim.Name(name, evidence));
        }
    }
}
