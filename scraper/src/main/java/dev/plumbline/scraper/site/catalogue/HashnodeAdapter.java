package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StateClaims;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Profiles on hashnode.com and blogs under hashnode.dev, by the state that the pages carry. */
@SiteInfo(
        id = "hashnode",
        label = "Hashnode",
        hosts = {"hashnode.com", "hashnode.dev"},
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class HashnodeAdapter implements SiteAdapter {
    private static final String BLOGS = ".hashnode.dev";

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return PageKind.LIST;
        }
        if (page.url().host().endsWith(BLOGS)) {
            return page.url().segment(0).isEmpty() ? PageKind.PORTFOLIO : PageKind.ARTICLE;
        }
        return page.url().segment(1).isEmpty() ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        boolean blog = page.url().host().endsWith(BLOGS);
        page.first("script#__NEXT_DATA__").flatMap(Embedded::of).ifPresent(state -> {
            if (blog) {
                state.first(HashnodeAdapter::isBlog).ifPresent(found -> blog(page, claims, found));
            } else {
                state.first(node -> isPerson(node)
                                && node.path("username").asString("").equalsIgnoreCase(account))
                        .ifPresent(user -> user(new StateClaims(page, claims, user)));
            }
        });
        claims.require("h1", Optional::of, Claim.Name::new);
        CommonClaims.handle(page, claims, account);
        GenericReader.besideHead(page, claims, blog ? PageKind.PORTFOLIO : PageKind.PROFILE);
    }

    private static boolean isPerson(JsonNode node) {
        return node.has("name") && (node.has("socialMediaLinks") || node.has("dateJoined") || node.has("tagline"));
    }

    private static boolean isBlog(JsonNode node) {
        return node.path("author").has("name")
                && node.path("posts").path("edges").isArray();
    }

    private static void blog(Page page, Claims claims, Embedded blog) {
        blog.at("author").ifPresent(author -> user(new StateClaims(page, claims, author)));
        blog.each("posts.edges").stream()
                .flatMap(edge -> edge.at("node").stream())
                .map(post -> new StateClaims(page, claims, post))
                .forEach(post -> post.event(
                        DatedEvent.Kind.POST,
                        "title",
                        "publishedAt",
                        post.text("author.username").orElse(null)));
    }

    private static void user(StateClaims user) {
        user.say("name", Claim.Name::new);
        user.say("username", Claim.Handle::new);
        user.say("tagline", Claim.Headline::new);
        user.say("bio.text", Claim.Bio::new);
        user.say("bio", Claim.Bio::new);
        user.place("location");
        user.since("dateJoined");
        user.avatar("profilePicture");
        user.count("followersCount", "followers");
        Stream.of("website", "github", "twitter", "linkedin", "stackoverflow", "youtube", "bluesky")
                .forEach(network -> user.link("socialMediaLinks." + network, ""));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        String host = url.host();
        if (host.endsWith(BLOGS)) {
            return Optional.of(host.substring(0, host.length() - BLOGS.length()));
        }
        return url.segment(0)
                .filter(name -> name.startsWith("@") && name.length() > 1)
                .map(name -> name.substring(1).toLowerCase(Locale.ROOT));
    }
}
