package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles, repositories, their lists of commits and releases. A profile's name is optional there; the account's name is not. */
@SiteInfo(
        id = "github",
        label = "GitHub",
        hosts = "github.com",
        links = LinkKind.CODE,
        checkedAgainst = "2017 (repository), profile, commits and releases documented only")
final class GitHubAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "about",
            "apps",
            "collections",
            "contact",
            "customer-stories",
            "enterprise",
            "explore",
            "features",
            "join",
            "login",
            "marketplace",
            "new",
            "notifications",
            "orgs",
            "organizations",
            "pricing",
            "search",
            "security",
            "sessions",
            "settings",
            "site",
            "sponsors",
            "stars",
            "topics",
            "trending",
            "users",
            "pulls",
            "issues",
            "readme",
            "team",
            "codespaces");
    private static final Set<String> TABS_OF_OTHERS = Set.of("tab=followers", "tab=following", "tab=stars");
    private static final Set<String> COMMITS = Set.of("commits", "commit");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return page.url().segment(0).filter("login"::equals).isPresent() ? PageKind.LOGIN_WALL : PageKind.LIST;
        }
        Optional<String> part = page.url().segment(2);
        if (part.isPresent()) {
            return isCommits(part.get())
                            || part.get().equals("releases")
                            || part.get().equals("tree")
                    ? PageKind.REPOSITORY
                    : PageKind.UNKNOWN;
        }
        if (page.url().segment(1).isPresent()) {
            return PageKind.REPOSITORY;
        }
        if (page.things().has("organization")) {
            return PageKind.COMPANY;
        }
        String query = page.url().uri().getRawQuery();
        return query != null && TABS_OF_OTHERS.stream().anyMatch(query::contains) ? PageKind.LIST : PageKind.PROFILE;
    }

    @Override
    public void read(Page page, Claims claims) {
        if (page.url().segment(1).isEmpty()) {
            GitHubProfile.read(page, claims);
            return;
        }
        String part = page.url().segment(2).orElse("");
        if (isCommits(part)) {
            GitHubRepository.named(page, claims, "");
            GitHubCommits.read(page, claims);
        } else if (part.equals("releases")) {
            GitHubRepository.named(page, claims, "");
            GitHubRepository.releases(page, claims);
        } else {
            GitHubRepository.read(page, claims);
        }
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }

    private static boolean isCommits(String part) {
        return COMMITS.contains(part);
    }
}
