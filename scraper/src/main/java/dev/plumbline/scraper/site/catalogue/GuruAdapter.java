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

/** Freelancers' profiles, with tabs for services, portfolio and reviews at addresses of their own. */
@SiteInfo(
        id = "guru",
        label = "Guru",
        hosts = "guru.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class GuruAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("guru.com", "freelancers")
            .first(PageKind.LIST, "d", "work", "hire", "jobs")
            .first(PageKind.LOGIN_WALL, "login.aspx", "registeraccount.aspx", "pro");
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.REVIEWS).jobs(Order.WHAT_FIRST).schools(Order.WHAT_FIRST);
    private static final Reviews REVIEWS = new Reviews(
            ".feedbackList > li, .profile-feedback__item",
            ".feedback__project, h3, h4",
            ".feedback__comment, blockquote",
            ".feedback__employer",
            ".feedback__date, time",
            ".feedback__amount");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        CommonClaims.place(page, claims, ".profile-avatar__location, .freelancerLocation");
        CommonClaims.rate(page, claims, ".profile-rates__rate, .serviceListing__rates", "hour");
        CommonClaims.skills(page, claims, ".skillsList li a, .skillsList__skill");
        REVIEWS.read(page, claims);
        CommonClaims.stats(page, claims, ".profile-earnings li");
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
