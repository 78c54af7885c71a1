package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Designers' profiles; a team's or studio's page is marked as such and is no person. */
@SiteInfo(
        id = "dribbble",
        label = "Dribbble",
        hosts = "dribbble.com",
        links = LinkKind.PORTFOLIO,
        checkedAgainst = "2026 (a studio), a person's page documented only")
final class DribbbleAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("dribbble.com", "0")
            .first(PageKind.ARTICLE, "shots")
            .first(PageKind.LIST, "designers", "search", "jobs", "hiring", "tags", "following", "marketplace")
            .first(PageKind.LOGIN_WALL, "session", "signup", "login")
            .below(PageKind.LIST, "likes", "followers", "following", "members");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(".masthead-profile-name, h1", Optional::of, Claim.Name::new);
        claims.each(".masthead-intro h2, .masthead-intro", Optional::of, Claim.Headline::new);
        claims.each(".about-content .bio, .bio-text", Optional::of, Claim.Bio::new);
        CommonClaims.place(page, claims, ".masthead-location, .profile-details .location, .info-item.location");
        CommonClaims.memberSince(page, claims, ".info-item.created, .profile-details .created");
        CommonClaims.avatar(page, claims, "img.profile-avatar");
        CommonClaims.skills(page, claims, ".skills-list li, .profile-skills a");
        CommonClaims.stats(page, claims, ".profile-stats-section a, .masthead-stats .stat");
        CommonClaims.works(page, claims, ".shot-thumbnail", ".shot-title", ".shot-description");
        GenericReader.read(page, claims, PageKind.PROFILE);
    }

    @Override
    public PageKind kind(Page page) {
        PageKind kind = PATHS.kind(page);
        boolean team = page.first(".profile-masthead.is-team").isPresent();
        return kind == PageKind.PROFILE && team ? PageKind.COMPANY : kind;
    }
}
