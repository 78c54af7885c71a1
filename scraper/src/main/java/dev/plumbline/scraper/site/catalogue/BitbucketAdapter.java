package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import dev.plumbline.scraper.site.StateClaims;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Accounts, repositories and their lists of commits on Bitbucket. A workspace of several people is a company. */
@SiteInfo(
        id = "bitbucket",
        label = "Bitbucket",
        hosts = "bitbucket.org",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class BitbucketAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "account",
            "dashboard",
            "product",
            "support",
            "blog",
            "repo",
            "workspaces",
            "site",
            "search",
            "features",
            "plans",
            "gateway",
            "api",
            "socialauth",
            "explore");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return page.url().path().startsWith("/account/signin") ? PageKind.LOGIN_WALL : PageKind.LIST;
        }
        String second = page.url().segment(1).orElse("");
        if (second.isEmpty() || second.equals("workspace")) {
            return user(page).isPresent() ? PageKind.PROFILE : PageKind.COMPANY;
        }
        String part = page.url().segment(2).orElse("");
        return part.isEmpty() || part.equals("commits") || part.equals("src") ? PageKind.REPOSITORY : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        page.url().segment(0).ifPresent(name -> CommonClaims.handle(page, claims, name));
        if (page.url().segment(1).filter(part -> !part.equals("workspace")).isPresent()) {
            repository(page, claims);
            return;
        }
        user(page).ifPresent(user -> {
            StateClaims said = new StateClaims(page, claims, user);
            said.say("display_name", Claim.Name::new);
            said.say("uuid", Claim.AccountId::new);
            said.place("location");
            said.since("created_on");
            said.link("website", "");
        });
        Links.read(page, claims, PageKind.PROFILE);
    }

    private static void repository(Page page, Claims claims) {
        page.url()
                .segment(1)
                .ifPresent(name -> CommonClaims.work(
                        claims,
                        page.first("h1").orElse(page.document().body()),
                        name,
                        page.metaContent("description").orElse(null)));
        for (Element commit :
                page.document().select("tr.iterable-item, tr[data-qa=commit-row], tr[data-testid=commit-row]")) {
            Element title = commit.selectFirst(".subject, [data-qa=commit-message], td a[href*='/commits/']");
            Element author = commit.selectFirst(".author, td.user, [data-qa=commit-author]");
            if (title != null && author != null) {
                Events.when(commit)
                        .ifPresent(when -> Events.add(
                                claims,
                                DatedEvent.Kind.COMMIT,
                                Spot.of(title, Origin.MARKUP),
                                when,
                                Events.author(author)));
            }
        }
    }

    /** The person that the page's state names as the one looked at. */
    private static Optional<Embedded> user(Page page) {
        return Embedded.after(page.outline(), "__initial_state__")
                .flatMap(state -> state.at("global.targetUser"))
                .filter(user -> user.text("nickname").isPresent());
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
