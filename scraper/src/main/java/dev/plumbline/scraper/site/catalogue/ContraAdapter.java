package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Independents' profiles; projects and services have pages of their own. */
@SiteInfo(
        id = "contra",
        label = "Contra",
        hosts = "contra.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class ContraAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("contra.com", "0")
            .first(PageKind.ARTICLE, "p", "community")
            .first(PageKind.LIST, "discover", "search", "hire", "opportunities", "s")
            .first(PageKind.LOGIN_WALL, "log-in", "sign-up");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS);
    private static final Reviews REVIEWS =
            new Reviews("[class*=review], [class*=testimonial]", "", "blockquote, p", "cite, h4", "time", "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
