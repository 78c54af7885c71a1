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

/** Freelancers' profiles, at a host for each country; the rate is for a day. Recommendations are signed with an employer. */
@SiteInfo(
        id = "malt",
        label = "Malt",
        hosts = {"malt.com", "malt.fr", "malt.de", "malt.es", "malt.uk", "malt.nl", "malt.be", "malt.ch"},
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class MaltAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("malt.com", "profile")
            .first(PageKind.LIST, "s", "search", "a", "f", "b")
            .first(PageKind.LOGIN_WALL, "signin", "signup");
    private static final Habits HABITS = Habits.UNKNOWN.without(Label.REVIEWS);
    private static final Reviews REVIEWS = new Reviews(
            "[data-testid=profile-recommendation], [data-testid=profile-review], .profile-recommendation",
            "",
            "blockquote, p",
            "h4, cite, [data-testid=author]",
            "time, [data-testid=date]",
            "");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("[data-testid=profile-fullname], h1", Optional::of, Claim.Name::new);
        claims.each("[data-testid=profile-headline]", Optional::of, Claim.Headline::new);
        CommonClaims.place(page, claims, "[data-testid=profile-location-preference-address]");
        CommonClaims.rate(page, claims, "[data-testid=profile-price]", "day");
        CommonClaims.badges(page, claims, "[data-testid=badge-level], .badge-supermalter");
        REVIEWS.read(page, claims);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
