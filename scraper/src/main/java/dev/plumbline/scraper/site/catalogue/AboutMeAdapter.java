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

/** One page about a person, with links to other accounts. */
@SiteInfo(
        id = "about-me",
        label = "about.me",
        hosts = "about.me",
        links = LinkKind.PROFESSIONAL,
        checkedAgainst = "documented only")
final class AboutMeAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("about.me", "0")
            .first(PageKind.LIST, "people", "discover")
            .first(PageKind.LOGIN_WALL, "login", "signup")
            .otherwise(PageKind.UNKNOWN);

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        claims.each(".role, .headline", Optional::of, Claim.Headline::new);
        claims.each(".bio, .short-bio, [itemprop=description]", Optional::of, Claim.Bio::new);
        CommonClaims.place(page, claims, ".location, [itemprop=addressLocality]");
        Links.to(page, claims, ".social-links a, a.social-link, .spotlight a, [data-service] a");
        GenericReader.read(page, claims, PageKind.PROFILE);
    }
}
