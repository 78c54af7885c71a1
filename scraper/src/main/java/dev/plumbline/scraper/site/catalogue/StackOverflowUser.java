package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Count;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A user's page, today's and that of 2017. Exact times stand in the titles of what shows them roughly, in UTC. */
final class StackOverflowUser {
    private static final String POSTS =
            "#user-tab-answers .d-flex, #user-tab-questions .d-flex, #top-posts .d-flex, .js-post-summary, .s-post-summary, .post-container";

    private static final String ACCOUNT = "accountId:";

    private StackOverflowUser() {}

    static void read(Page page, Claims claims) {
        claims.require("#mainbar-full .fs-headline2, .user-card-name, #mainbar-full h1", Optional::of, Claim.Name::new);
        page.url()
                .segment(1)
                .ifPresent(id -> claims.add(
                        Spot.visible(page, id, page.document().body(), Origin.URL),
                        evidence -> new Claim.AccountId(id, evidence)));
        claims.each("#mainbar-full .fs-title.lh-xs, .current-position", Optional::of, Claim.Headline::new);
        claims.each(".js-about-me-content, .about .bio", Optional::of, Claim.Bio::new);
        for (Element icon : page.document().select("svg.iconLocation")) {
            place(icon, claims);
        }
        CommonClaims.avatar(
                page, claims, "#mainbar-full .gravatar-wrapper-128 img, #avatar-card img, #mainbar-full img.bar-sm");
        Gravatar.read(page, claims);
        times(page, claims);
        CommonClaims.stats(page, claims, ".reputation, .user-stats .stat, .badge1-alternate, .badge2-alternate");
        CommonClaims.stats(page, claims, "#stats .flex--item, #stats .d-flex > div");
        page.document().select(POSTS).forEach(post -> post(post, claims));
        Links.read(page, claims, PageKind.PROFILE);
        network(page, claims);
        ContactDetails.read(page, claims, false);
    }

    /** The words beside the picture of a pin. */
    private static void place(Element icon, Claims claims) {
        Element row = icon.closest("li");
        if (row != null) {
            Spot spot = Spot.of(row, Origin.MARKUP);
            PlaceName.parse(spot.quote()).ifPresent(place -> claims.add(spot, place::claim));
        }
    }

    private static void times(Page page, Claims claims) {
        for (Element time : page.document().select("#mainbar-full li span[title], .user-links li span[title]")) {
            Element row = time.closest("li");
            String words = row == null ? "" : Texts.of(row);
            Moment.parse(time.attr("title")).ifPresent(moment -> {
                if (words.startsWith("Member for")) {
                    claims.add(
                            new Spot(time, words, Origin.MARKUP),
                            evidence -> new Claim.MemberSince(words, moment.date(), evidence));
                } else if (words.startsWith("Last seen")) {
                    claims.add(
                            new Spot(time, words, Origin.MARKUP),
                            evidence -> new Claim.LastActive(words, moment.date(), evidence));
                }
            });
        }
    }

    private static void post(Element post, Claims claims) {
        Element title = post.selectFirst("a[href*='/questions/'], a[href^='/q/'], a[href^='/a/']");
        Element time = post.selectFirst("span[title$=Z]");
        if (title != null && time != null) {
            boolean answer = post.closest("#user-tab-answers, .answer") != null
                    || title.attr("href").contains("#")
                    || title.attr("href").startsWith("/a/");
            Events.add(
                    claims,
                    answer ? DatedEvent.Kind.ANSWER : DatedEvent.Kind.POST,
                    Spot.of(title, Origin.MARKUP),
                    time.attr("title"),
                    null);
        }
    }

    /**
     * One number for the same person on every site of the network: a link to that account, else the number that the page's script
     * starts with, {@code StackExchange.user.init({ userId: 1, accountId: 2 })}.
     */
    private static void network(Page page, Claims claims) {
        Optional<Element> link = page.first("a[href*='stackexchange.com/users/']");
        if (link.isPresent()) {
            Links.one(page, claims, link.get());
            return;
        }
        for (Element script : page.outline().scripts()) {
            String data = script.data();
            int at = data.indexOf("StackExchange.user.init(");
            int number = at < 0 ? -1 : data.indexOf(ACCOUNT, at);
            if (number >= 0 && number - at < 100) {
                Count.leading(data.substring(number + ACCOUNT.length(), Math.min(data.length(), number + 30))
                                .strip())
                        .ifPresent(id -> Links.known(page, claims, "https://stackexchange.com/users/" + id, script));
            }
        }
    }
}
