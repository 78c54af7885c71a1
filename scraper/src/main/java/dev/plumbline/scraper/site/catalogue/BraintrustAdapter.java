package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Talent's profiles; the account is a number. */
@SiteInfo(
        id = "braintrust",
        label = "Braintrust",
        hosts = "usebraintrust.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class BraintrustAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("usebraintrust.com", "talent>2 talent")
            .first(PageKind.LIST, "jobs", "hire", "find-work")
            .first(PageKind.LOGIN_WALL, "auth", "login");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS).jobs(Order.WHAT_FIRST);
    private static final Reviews REVIEWS =
            new Reviews("[class*=review], [data-testid=review]", "", "p", "h4, cite", "time", "");

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
