package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Developers' profiles. */
@SiteInfo(
        id = "arc",
        label = "Arc",
        hosts = "arc.dev",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class ArcAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("arc.dev", "@ developer")
            .first(PageKind.LIST, "hire-developers", "remote-jobs", "developers", "talent-jobs")
            .first(PageKind.LOGIN_WALL, "login", "signup");
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.REVIEWS).jobs(Order.WHAT_FIRST).schools(Order.BY_WORDS);
    private static final Reviews REVIEWS =
            new Reviews("[class*=testimonial], [class*=review-item]", "", "blockquote, p", "cite, h4", "time", "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        CommonClaims.badges(page, claims, "[class*=vetted-badge]");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
