package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Profiles, projects and their lists of commits on gitlab.com. Every page says which of them it is. */
@SiteInfo(
        id = "gitlab",
        label = "GitLab",
        hosts = "gitlab.com",
        links = LinkKind.CODE,
        checkedAgainst = "2025 (head of a profile), the rest documented only")
final class GitLabAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "-",
            "explore",
            "users",
            "groups",
            "dashboard",
            "help",
            "search",
            "projects",
            "public",
            "api",
            "admin",
            "oauth");
    private static final String BLOCKED = "This user is blocked";

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        String kind = page.document().body().attr("data-page");
        if (account(page.url()).isEmpty() || kind.startsWith("sessions:")) {
            return kind.startsWith("sessions:") ? PageKind.LOGIN_WALL : PageKind.LIST;
        }
        if (page.document().select(".gl-empty-state h1").stream()
                .anyMatch(h -> Texts.of(h).equals(BLOCKED))) {
            return PageKind.REMOVED;
        }
        return switch (kind) {
            case "users:show", "users:activity", "users:projects", "users:contributed" -> PageKind.PROFILE;
            case "projects:show", "projects:commits:show", "projects:commit:show", "projects:tree:show" ->
                PageKind.REPOSITORY;
            case "groups:show" -> PageKind.COMPANY;
            case "" -> byAddress(page.url());
            default -> PageKind.UNKNOWN;
        };
    }

    private static PageKind byAddress(PageUrl url) {
        if (url.segment(1).isEmpty()) {
            return PageKind.PROFILE;
        }
        boolean commits = url.path().contains("/-/commit");
        return commits || !url.path().contains("/-/") ? PageKind.REPOSITORY : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        if (page.url().segment(1).isEmpty()
                || page.document().body().attr("data-page").startsWith("users:")) {
            profile(page, claims);
        } else {
            project(page, claims);
        }
    }

    private static void profile(Page page, Claims claims) {
        claims.require("[itemtype*=Person] [itemprop=name], .cover-title, h1", Optional::of, Claim.Name::new);
        page.url()
                .segment(0)
                .filter(name -> !OWN_PAGES.contains(name))
                .or(() -> page.url().segment(1))
                .ifPresent(name -> CommonClaims.handle(page, claims, name));
        CommonClaims.accountId(page, claims, "[data-user-id]", "data-user-id");
        claims.each(".profile-user-bio", Optional::of, Claim.Bio::new);
        claims.each("[itemprop=jobTitle]", Optional::of, Claim.Headline::new);
        claims.each(
                "[itemprop=worksFor]",
                Optional::of,
                (employer, evidence) -> new Claim.Job(employer, employer, null, Period.UNSAID, evidence));
        claims.each("[itemprop=addressLocality]", PlaceName::parse, PlaceName::claim);
        claims.each(
                "[data-testid=user-local-time]",
                Zones::parse,
                (zone, evidence) -> new Claim.TimeZone(evidence.quote(), zone, evidence));
        CommonClaims.memberSince(page, claims, "span:containsOwn(Member since), p:containsOwn(Member since)");
        CommonClaims.avatar(page, claims, "[itemtype*=Person] [itemprop=image]");
        Gravatar.read(page, claims);
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    private static void project(Page page, Claims claims) {
        page.url().segment(0).ifPresent(owner -> CommonClaims.handle(page, claims, owner));
        page.url()
                .segment(1)
                .ifPresent(name -> CommonClaims.work(
                        claims,
                        page.first("[data-testid=project-name-content], .home-panel-title, h1")
                                .orElse(page.document().body()),
                        name,
                        page.text(".home-panel-description-markdown, .home-panel-description")
                                .orElse(null)));
        for (Element commit : page.document().select("li.commit, .commit-box")) {
            Element title = commit.selectFirst("a.commit-row-message, .commit-title");
            Element author = commit.selectFirst("a.commit-author-link, .commit-author-name, .commit-author-link");
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

    @Override
    public Optional<String> account(PageUrl url) {
        String first = url.segment(0).orElse("").toLowerCase(Locale.ROOT);
        if (first.equals("u") || (first.equals("users") && url.segment(2).isPresent())) {
            return url.segment(1).map(name -> name.toLowerCase(Locale.ROOT));
        }
        return Optional.of(first).filter(name -> !name.isEmpty() && !OWN_PAGES.contains(name));
    }
}
