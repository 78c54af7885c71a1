package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Profiles. Each entry of a career begins with its period, then title and employer, or school and degree. */
@SiteInfo(id = "xing", label = "XING", hosts = "xing.com", links = LinkKind.PROFESSIONAL, checkedAgainst = "2017")
final class XingAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("xing.com", "profile")
            .first(PageKind.COMPANY, "companies", "pages", "company")
            .first(PageKind.LIST, "search", "jobs", "members", "people", "communities")
            .first(PageKind.LOGIN_WALL, "login", "signup")
            .below(PageKind.LIST, "contacts", "activities");
    private static final Habits HABITS = Habits.UNKNOWN.jobs(Order.WHAT_FIRST).schools(Order.PLACE_FIRST);

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1.username, .user-name, [data-qa=profile-name], main h1", Optional::of, Claim.Name::new);
        claims.each(
                "#employment-status .job-title, .job-title.title, #employment-status .job-detail .grey",
                Optional::of,
                Claim.Headline::new);
        CommonClaims.avatar(page, claims, "img#photo, img.user-photo, [data-qa=profile-image] img");
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
