package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Makers' profiles: what they made, and what others may have made that they liked. */
@SiteInfo(
        id = "product-hunt",
        label = "Product Hunt",
        hosts = "producthunt.com",
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class ProductHuntAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("producthunt.com", "@")
            .first(PageKind.ARTICLE, "posts", "products", "p")
            .first(PageKind.LIST, "search", "leaderboard", "topics", "categories", "newsletters", "discussions")
            .below(PageKind.LIST, "upvotes", "followers", "following", "collections", "stacks", "forums");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        claims.each("[data-test=user-headline], h1 + div", Optional::of, Claim.Headline::new);
        CommonClaims.memberSince(page, claims, ":containsOwn(Joined Product Hunt)");
        CommonClaims.stats(page, claims, "a[href$='/followers'], a[href$='/following']");
        CommonClaims.works(page, claims, "[data-test^=product-item], [data-test^=maker-product]", "h3, a", "p");
        Links.to(page, claims, "[data-test=user-links] a, section:has(> h2:contains(Links)) a");
        GenericReader.read(page, claims, PageKind.PROFILE);
    }
}
