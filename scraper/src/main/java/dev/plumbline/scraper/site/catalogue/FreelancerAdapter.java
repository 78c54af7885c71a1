package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/**
 * Freelancers' profiles. The page is made of elements of its own ({@code app-user-profile-summary-name}); before 2019 it had
 * classes ({@code profile-intro-username}). The public interface documents the names in the embedded data.
 */
@SiteInfo(
        id = "freelancer",
        label = "Freelancer.com",
        hosts = {
            "freelancer.com",
            "freelancer.in",
            "freelancer.pk",
            "freelancer.de",
            "freelancer.es",
            "freelancer.ca",
            "freelancer.ph",
            "freelancer.co.uk",
            "freelancer.com.au",
            "freelancer.mx"
        },
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class FreelancerAdapter implements SiteAdapter {
    private static final Paths PATHS = Paths.of("freelancer.com", "u")
            .first(PageKind.LIST, "freelancers", "search", "jobs", "projects", "contest", "showcase")
            .first(PageKind.LOGIN_WALL, "login", "signup");
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.REVIEWS).jobs(Order.WHAT_FIRST).schools(Order.WHAT_FIRST);
    private static final String FACTS =
            "app-user-profile-summary-information fl-col, app-user-profile-summary-information fl-text";
    private static final Reviews REVIEWS = new Reviews(
            "app-user-profile-reviews-item",
            "app-user-profile-reviews-item-title, app-user-profile-reviews-item h3",
            "app-user-profile-reviews-item-description",
            "fl-username",
            "time, fl-relative-time, app-user-profile-reviews-item-date",
            "app-user-profile-reviews-item-price, fl-bit.BudgetTag");
    private static final Reviews OLD_REVIEWS = new Reviews(
            ".user-review",
            ".user-review-title",
            ".user-review-comment, p",
            ".user-review-details a, .user-review-details span:nth-child(1)",
            ".user-review-details span:nth-child(2), .user-review-details",
            ".user-review-price");

    @Override
    public PageKind kind(Page page) {
        return PATHS.kind(page);
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(
                "app-user-profile-summary-name h3, app-user-profile-summary-name h1, .profile-intro-username",
                Optional::of,
                Claim.Name::new);
        Handles.read(page, claims);
        page.url().segment(1).map(FreelancerAdapter::plain).ifPresent(name -> CommonClaims.handle(page, claims, name));
        claims.each("app-user-profile-summary-tagline h2, .profile-user-byline", Optional::of, Claim.Headline::new);
        claims.each("app-user-profile-summary-description, .profile-about-description", Optional::of, Claim.Bio::new);
        CommonClaims.place(page, claims, ".SupplementaryInfo, .profile-location");
        CommonClaims.rate(page, claims, ".profile-hourly-rate, .hourly-rate-value", "hour");
        claims.each(
                FACTS,
                text -> Money.parse(text).filter(money -> money.unit() != null),
                (money, evidence) ->
                        new Claim.Rate(evidence.quote(), money.amount(), money.currency(), money.unit(), evidence));
        claims.each(
                FACTS + ", .profile-membership-length",
                text -> text.contains("oined") || text.startsWith("Member since") ? Dates.find(text) : Optional.empty(),
                (found, evidence) -> new Claim.MemberSince(found.text(), found.date(), evidence));
        CommonClaims.skills(
                page,
                claims,
                "app-user-profile-summary-skills fl-tag, app-user-profile-skills fl-link, #profile-skills-wrapper .VerificationsList-label a");
        LabelledSections.read(page, claims, HABITS);
        REVIEWS.read(page, claims);
        OLD_REVIEWS.read(page, claims);
        CommonClaims.works(page, claims, "app-user-profile-portfolio-item", "h3, h4, fl-heading", "p, fl-text");
        CommonClaims.badges(
                page, claims, "app-user-profile-verification .is-verified, .VerificationsList-item.is-verified");
        FreelancerUser.read(page, claims, account(page.url()).orElse(""));
        ContactDetails.read(page, claims, false);
    }

    /** The name behind {@code /u/}, once with {@code .html} behind it. */
    @Override
    public Optional<String> account(PageUrl url) {
        return PATHS.account(url).map(FreelancerAdapter::plain);
    }

    private static String plain(String name) {
        return name.endsWith(".html") ? name.substring(0, name.length() - 5) : name;
    }
}
