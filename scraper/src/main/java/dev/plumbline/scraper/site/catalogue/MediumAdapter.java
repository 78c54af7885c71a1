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
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.MetaData;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StateClaims;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Authors' pages, on medium.com and on a subdomain of their own. An article is about no candidate. */
@SiteInfo(
        id = "medium",
        label = "Medium",
        hosts = "medium.com",
        links = LinkKind.SOCIAL,
        checkedAgainst = "2021 (state of an article), author's page documented only")
final class MediumAdapter implements SiteAdapter {
    private static final Set<String> NOT_ACCOUNTS = Set.of("www", "help", "policy", "blog", "api", "link", "m");
    private static final Set<String> TABS = Set.of("about", "latest", "lists");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        PageUrl url = page.url();
        if (url.segment(0).filter("m"::equals).isPresent()) {
            return PageKind.LOGIN_WALL;
        }
        String tab = url.segment(subdomain(url).isPresent() ? 0 : 1).orElse("");
        if (account(url).isPresent() && (tab.isEmpty() || TABS.contains(tab))) {
            return PageKind.PROFILE;
        }
        boolean list = tab.equals("followers")
                || tab.equals("following")
                || url.segment(1).isEmpty()
                || url.segment(0).filter("tag"::equals).isPresent();
        return list && url.segment(2).isEmpty() ? PageKind.LIST : PageKind.ARTICLE;
    }

    @Override
    public void read(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        Optional<Embedded> state = Embedded.after(page.outline(), "window.__APOLLO_STATE__");
        Optional<Embedded> user = state.flatMap(all -> all.first(
                node -> node.has("name") && node.path("username").asString("").equalsIgnoreCase(account)));
        if (state.isPresent() && user.isPresent()) {
            author(new StateClaims(page, claims, user.get()));
            posts(page, claims, state.get(), user.get().text("id").orElse(""));
        }
        claims.require("h1, h2", name -> Optional.of(name).filter(some -> some.length() <= 80), Claim.Name::new);
        CommonClaims.handle(page, claims, account);
        MetaData.read(page, claims);
        CommonClaims.stats(page, claims, "a[href*='/followers']");
        Links.read(page, claims, PageKind.PROFILE);
    }

    private static void author(StateClaims author) {
        author.say("name", Claim.Name::new);
        author.say("username", Claim.Handle::new);
        author.say("id", Claim.AccountId::new);
        author.say("bio", Claim.Bio::new);
        author.since("createdAt");
        author.count("socialStats.followerCount", "followers");
        author.link("twitterScreenName", "https://x.com/");
    }

    /** Posts of this author among all that the page knows of. */
    private static void posts(Page page, Claims claims, Embedded state, String author) {
        state.all(post -> post.path("creator").path("__ref").asString("").equals("User:" + author)
                        && post.path("__typename").asString("").equals("Post"))
                .forEach(post -> new StateClaims(page, claims, post)
                        .event(DatedEvent.Kind.POST, "title", "firstPublishedAt", null));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return subdomain(url)
                .or(() -> url.segment(0)
                        .filter(name -> name.startsWith("@") && name.length() > 1)
                        .map(name -> name.substring(1)))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> subdomain(PageUrl url) {
        String host = url.host();
        return Optional.of(host)
                .filter(some -> some.endsWith(".medium.com"))
                .map(some -> some.substring(0, some.length() - ".medium.com".length()))
                .filter(name -> name.indexOf('.') < 0 && !NOT_ACCOUNTS.contains(name));
    }
}
