package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
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
import dev.plumbline.scraper.site.Spot;
import java.util.Optional;

/** Freelancers' profiles in Spanish, Portuguese and English; the account is a key, not a name. */
@SiteInfo(
        id = "workana",
        label = "Workana",
        hosts = "workana.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class WorkanaAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("workana.com", "freelancer")
            .first(PageKind.LIST, "freelancers", "jobs", "hire", "search")
            .first(PageKind.LOGIN_WALL, "login", "signup");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS);
    private static final Reviews REVIEWS = new Reviews(
            ".js-rating-item, .rating-item, .feedback",
            "h3, h4, .project-title",
            "blockquote, .comment, p",
            ".client-name, .user-name",
            "time, .date",
            "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        account(page.url())
                .ifPresent(key -> claims.add(
                        Spot.visible(page, key, page.document().body(), Origin.URL),
                        evidence -> new Claim.AccountId(key, evidence)));
        CommonClaims.place(page, claims, ".country-name, .user-country");
        CommonClaims.rate(page, claims, ".monetary-amount, .user-hourly-rate", "hour");
        CommonClaims.badges(page, claims, ".worker-badge, .profile-level");
        CommonClaims.skills(page, claims, ".skills a.skill, .worker-skills .label");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
