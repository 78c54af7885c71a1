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

/** Sellers' profiles. The page embeds all that it shows; until about 2022 a card with {@code user-stats} showed it. */
@SiteInfo(
        id = "fiverr",
        label = "Fiverr",
        hosts = "fiverr.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class FiverrAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("fiverr.com", "freelancers 0")
            .first(
                    PageKind.LIST,
                    "search",
                    "gigs",
                    "categories",
                    "hire",
                    "cp",
                    "resources",
                    "pro",
                    "stores",
                    "agencies")
            .first(PageKind.LOGIN_WALL, "login", "join", "signup")
            .otherwise(PageKind.UNKNOWN);
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.REVIEWS, Label.PORTFOLIO).schools(Order.WHAT_FIRST);
    private static final Reviews REVIEWS = new Reviews(
            ".review-item, .review-item-component-wrapper, [data-testid=review-item]",
            "",
            ".review-description, .reasoning p, [data-testid=review-description]",
            ".user-name, .reviewer-details h5, [data-testid=reviewer-name]",
            "time, .rating-date",
            ".order-price");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(
                "h1, .seller-card .username, .user-profile-label .username",
                name -> Optional.of(name.startsWith("@") ? name.substring(1) : name),
                Claim.Name::new);
        FiverrSeller.read(page, claims);
        claims.each(".seller-card .one-liner, .user-profile-label .oneliner", Optional::of, Claim.Headline::new);
        CommonClaims.place(page, claims, ".user-stats .location b, .user-stats .location strong");
        CommonClaims.memberSince(page, claims, ".user-stats .member-since b, .user-stats .member-since strong");
        claims.each(".seller-profile .description p", Optional::of, Claim.Bio::new);
        CommonClaims.languages(page, claims, ".seller-profile .languages li");
        CommonClaims.skills(page, claims, ".seller-profile .skills li");
        CommonClaims.badges(page, claims, ".seller-card .level-tag, .seller-card .user-badge-round");
        REVIEWS.read(page, claims);
        CommonClaims.works(
                page, claims, ".gig-card-layout, [data-testid=gig-card]", "h3, h4, .text-display-7", ".none");
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
