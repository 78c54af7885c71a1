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

/** Freelancers' profiles; the address names a field of work first, and ends in a name with a key, once in a number. */
@SiteInfo(
        id = "people-per-hour",
        label = "PeoplePerHour",
        hosts = "peopleperhour.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class PeoplePerHourAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("peopleperhour.com", "freelancer>3 freelancer>2 freelancer")
            .first(PageKind.LIST, "freelance-jobs", "hire-freelancers", "services", "discover", "categories", "hourlie")
            .first(PageKind.LOGIN_WALL, "site", "login", "register");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS);
    private static final Reviews REVIEWS = new Reviews(
            "[class*=reviews] li, .reviews-list .review, .feedback-item",
            "h4, h5, .review-title",
            "[class*=comment], .review-text, blockquote",
            "[class*=reviewer], .review-author",
            "time, [class*=date]",
            "[class*=price]");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        claims.each(".member-job-title, [class*=job-title]", Optional::of, Claim.Headline::new);
        CommonClaims.place(page, claims, ".member-location, [class*=memberInfo] [class*=location]");
        CommonClaims.rate(page, claims, ".member-cost, [class*=hourly-rate], [class*=hourlyRate]", "hour");
        CommonClaims.badges(page, claims, "[class*=cert-badge], .member-cert");
        CommonClaims.skills(page, claims, ".tag-item, [class*=skills] a");
        REVIEWS.read(page, claims);
        CommonClaims.works(
                page, claims, "[class*=portfolio-item], [class*=portfolioItem]", "h3, h4, h5, [class*=title]", "p");
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
