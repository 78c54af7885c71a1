package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.MetaData;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StructuredData;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles. Links go through a shortener: where they lead is what they show. Posts on the page may be by others. */
@SiteInfo(
        id = "x",
        label = "X",
        hosts = {"x.com", "twitter.com"},
        links = LinkKind.SOCIAL,
        checkedAgainst = "2025")
final class XAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "home",
            "explore",
            "search",
            "i",
            "settings",
            "login",
            "signup",
            "hashtag",
            "notifications",
            "messages",
            "tos",
            "privacy",
            "about",
            "intent",
            "share",
            "jobs",
            "compose");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return PageKind.LIST;
        }
        String second = page.url().segment(1).orElse("");
        return switch (second) {
            case "" -> PageKind.PROFILE;
            case "status" -> PageKind.ARTICLE;
            case "followers", "following", "likes" -> PageKind.LIST;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.each("[data-testid=UserDescription]", Optional::of, Claim.Bio::new);
        claims.each("[data-testid=UserLocation]", PlaceName::parse, PlaceName::claim);
        claims.each(
                "[data-testid=UserJoinDate]",
                Dates::find,
                (found, evidence) -> new Claim.MemberSince(found.text(), found.date(), evidence));
        Links.shown(page, claims, "[data-testid=UserUrl], [data-testid=UserDescription] a");
        StructuredData.describe(page, claims);
        MetaData.read(page, claims);
        MetaData.description(page, claims);
        Handles.read(page, claims);
        claims.first(Claim.Bio.class).ifPresent(bio -> Links.inText(page, claims, bio));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
