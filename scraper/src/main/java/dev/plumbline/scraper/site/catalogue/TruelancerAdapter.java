package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
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

/** Freelancers' profiles. */
@SiteInfo(
        id = "truelancer",
        label = "Truelancer",
        hosts = "truelancer.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class TruelancerAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("truelancer.com", "freelancer")
            .first(PageKind.LIST, "freelancers", "freelance-jobs", "services", "hire")
            .first(PageKind.LOGIN_WALL, "login", "register");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS);
    private static final Reviews REVIEWS = new Reviews(
            ".review-item, .feedback-item", "h4, h5", "p, .feedback-text", ".client-name", "time, .date", ".amount");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        CommonClaims.rate(page, claims, ".hourly-rate, .rate", "hour");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
