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

/** Résumés of Toptal's talent. "Experience" lists years by skill, "Work experience" the employers, dates before names. */
@SiteInfo(
        id = "toptal",
        label = "Toptal",
        hosts = "toptal.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class ToptalAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("toptal.com", "resume>2 resume")
            .first(PageKind.LIST, "developers", "designers", "finance", "project-managers", "product-managers", "hire")
            .first(PageKind.LOGIN_WALL, "users", "login", "platform");
    private static final Habits HABITS = Habits.UNKNOWN
            .calling("Experience", Label.OTHERS)
            .jobs(Order.WHAT_FIRST)
            .schools(Order.BY_WORDS);
    private static final Reviews REVIEWS = new Reviews(
            ".testimonial, [data-testid=testimonial]", "", "blockquote, p", "cite, .testimonial-author", "", "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1", Optional::of, Claim.Name::new);
        claims.each("[itemprop=jobTitle], [data-testid=vertical]", Optional::of, Claim.Headline::new);
        CommonClaims.place(page, claims, "[itemprop=address], [itemprop=homeLocation], [data-testid=location]");
        CommonClaims.memberSince(page, claims, "[data-testid=member-since], :containsOwn(Toptal Member Since)");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
