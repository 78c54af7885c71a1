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

/** Mentors' profiles. The price is for fifteen minutes, so its unit is left out. */
@SiteInfo(
        id = "codementor",
        label = "Codementor",
        hosts = "codementor.io",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class CodementorAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("codementor.io", "@ freelancers")
            .first(PageKind.LIST, "experts", "mentors", "community", "projects", "tutors", "hire")
            .first(PageKind.LOGIN_WALL, "login", "signup")
            .below(PageKind.UNKNOWN, "posts");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS, Label.RATE);
    private static final Reviews REVIEWS = new Reviews(
            ".review, [class*=ReviewItem]", "", "p, [class*=content]", "h4, [class*=name]", "time, [class*=date]", "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        CommonClaims.rate(page, claims, "[class*=rate], .mentor-rate", null);
        CommonClaims.place(page, claims, "[class*=location]");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
