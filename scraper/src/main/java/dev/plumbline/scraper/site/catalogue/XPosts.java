package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import org.jsoup.nodes.Element;

/** The posts on a profile, with their times; the link of the one pinned to the top is shown on purpose. */
final class XPosts {
    private static final String PINNED =
            "article[data-testid=tweet]:has([data-testid=socialContext]:contains(Pinned)) [data-testid=tweetText] a[href*='//t.co/']";

    private XPosts() {}

    static void read(Page page, Claims claims) {
        Links.shown(page, claims, PINNED);
        for (Element post : page.document().select("article[data-testid=tweet]:has(time[datetime])")) {
            Element author = post.selectFirst("[data-testid=User-Name] a[href^=/]");
            Element words = post.selectFirst("[data-testid=tweetText]");
            Element time = post.selectFirst("time[datetime]");
            if (author != null && time != null) {
                String name = author.attr("href").substring(1);
                Element shown = words == null || Texts.of(words).isEmpty() ? time : words;
                Events.add(claims, DatedEvent.Kind.POST, Spot.of(shown, Origin.MARKUP), time.attr("datetime"), name);
            }
        }
    }
}
