package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles and repositories. A profile's name is optional there; the account's name is not. */
@SiteInfo(
        id = "github",
        label = "GitHub",
        hosts = "github.com",
        links = LinkKind.CODE,
        checkedAgainst = "2017 (repository), profile documented only")
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

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return page.url().segment(0).filter("login"::equals).isPresent() ? PageKind.LOGIN_WALL : PageKind.LIST;
        }
        if (page.url().segment(2).isPresent()) {
            return PageKind.UNKNOWN;
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
        if (page.url().segment(1).isPresent()) {
            repository(page, claims);
        } else {
            profile(page, claims);
        }
    }

    private static void profile(Page page, Claims claims) {
        claims.each("[itemprop=name], .vcard-fullname", Optional::of, Claim.Name::new);
        claims.require("[itemprop=additionalName], .vcard-username", GitHubAdapter::handle, Claim.Handle::new);
        claims.each(".user-profile-bio", Optional::of, Claim.Bio::new);
        claims.each("[itemprop=homeLocation]", PlaceName::parse, PlaceName::claim);
        claims.each(
                "[itemprop=localTime]",
                Zones::parse,
                (zone, evidence) -> new Claim.TimeZone(evidence.quote(), zone, evidence));
        claims.each(
                "[itemprop=worksFor]",
                Optional::of,
                (organisation, evidence) -> new Claim.Job(organisation, organisation, null, Period.UNSAID, evidence));
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    /** The owner, and the repository as a piece of work. */
    private static void repository(Page page, Claims claims) {
        page.url()
                .segment(0)
                .ifPresent(owner -> claims.add(
                        Spot.visible(page, owner, page.document().body(), Origin.URL),
                        evidence -> new Claim.Handle(owner, evidence)));
        page.url()
                .segment(1)
                .ifPresent(name -> claims.add(
                        Spot.visible(page, name, page.document().body(), Origin.URL),
                        evidence -> new Claim.PortfolioItem(
                                name, name, page.metaContent("og:description").orElse(null), evidence)));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }

    /** The account's name without the pronouns that may stand beside it. */
    private static Optional<String> handle(String text) {
        String first = text.split(" ", 2)[0];
        return Optional.of(first).filter(name -> !name.isEmpty());
    }
}
