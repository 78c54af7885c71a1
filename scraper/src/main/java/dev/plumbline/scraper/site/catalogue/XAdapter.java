package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.MetaData;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import dev.plumbline.scraper.site.StructuredData;
import java.util.Optional;

/** Profiles. Links go through a shortener: where they lead is what they show. Posts on the page may be by others. */
@SiteInfo(
        id = "x",
        label = "X",
        hosts = {"x.com", "twitter.com"},
        links = LinkKind.SOCIAL,
        checkedAgainst = "2025, about page documented only")
final class XAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("x.com", "0")
            .first(PageKind.LIST, "home", "explore", "search", "i", "settings", "hashtag", "notifications", "messages")
            .first(PageKind.LIST, "tos", "privacy", "about", "intent", "share", "jobs", "compose")
            .first(PageKind.LOGIN_WALL, "login", "signup")
            .below(PageKind.ARTICLE, "status")
            .below(PageKind.LIST, "followers", "verified_followers", "following", "likes", "lists")
            .below(PageKind.PROFILE, "about", "with_replies", "media", "highlights", "articles")
            .otherwise(PageKind.UNKNOWN);

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.each("[data-testid=UserDescription]", Optional::of, Claim.Bio::new);
        CommonClaims.place(page, claims, "[data-testid=UserLocation]");
        CommonClaims.memberSince(page, claims, "[data-testid=UserJoinDate]");
        claims.each("[data-testid=UserProfessionalCategory]", Optional::of, Claim.Headline::new);
        CommonClaims.badges(page, claims, "[data-testid=UserVerifiedPhone]");
        CommonClaims.stats(
                page,
                claims,
                "[data-testid=primaryColumn] :is(a[href$=/following], a[href$=/followers], a[href$=/verified_followers])");
        Links.shown(page, claims, "[data-testid=UserUrl], [data-testid=UserDescription] a");
        StructuredData.describe(page, claims);
        id(page, claims);
        MetaData.read(page, claims);
        MetaData.description(page, claims);
        Handles.read(page, claims);
        claims.first(Claim.Bio.class).ifPresent(bio -> Links.inText(page, claims, bio));
        XPosts.read(page, claims);
        XAbout.read(page, claims);
    }

    /** The unchanging number, in the structured data only. */
    private static void id(Page page, Claims claims) {
        page.first("script[data-testid=UserProfileSchema-test]")
                .flatMap(Embedded::of)
                .ifPresent(data -> data.text("mainEntity.identifier")
                        .ifPresent(id -> claims.add(
                                new Spot(data.element(), id, Origin.STRUCTURED),
                                evidence -> new Claim.AccountId(id, evidence))));
    }
}
