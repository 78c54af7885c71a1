package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Freelancers' profiles; the page is made of elements of its own ({@code app-user-profile-summary-name}). */
@SiteInfo(
        id = "freelancer",
        label = "Freelancer.com",
        hosts = "freelancer.com",
        links = LinkKind.MARKETPLACE,
        checkedAgainst = "documented only")
final class FreelancerAdapter implements SiteAdapter {
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.REVIEWS).jobs(Order.WHAT_FIRST).schools(Order.WHAT_FIRST);

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("").toLowerCase(Locale.ROOT)) {
            case "u" -> page.url().segment(1).isPresent() ? PageKind.PROFILE : PageKind.LIST;
            case "freelancers", "search", "jobs" -> PageKind.LIST;
            case "login", "signup" -> PageKind.LOGIN_WALL;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(
                "app-user-profile-summary-name h3, app-user-profile-summary-name h1, .profile-intro-username",
                Optional::of,
                Claim.Name::new);
        Handles.read(page, claims);
        claims.each("app-user-profile-summary-tagline h2, .profile-user-byline", Optional::of, Claim.Headline::new);
        claims.each("app-user-profile-summary-description, .profile-about-description", Optional::of, Claim.Bio::new);
        String facts = "app-user-profile-summary-information fl-col, app-user-profile-summary-information fl-text";
        claims.each(".SupplementaryInfo, .profile-location", PlaceName::parse, PlaceName::claim);
        claims.each(
                facts,
                text -> Money.parse(text).filter(money -> money.unit() != null),
                (money, evidence) ->
                        new Claim.Rate(evidence.quote(), money.amount(), money.currency(), money.unit(), evidence));
        claims.each(
                facts + ", .profile-membership-length",
                text -> text.startsWith("Joined") ? Dates.find(text) : Optional.empty(),
                (found, evidence) -> new Claim.MemberSince(found.text(), found.date(), evidence));
        claims.each(
                "app-user-profile-summary-skills fl-tag, app-user-profile-skills fl-link",
                Optional::of,
                (skill, evidence) -> new Claim.Skill(skill, skill, 0, evidence));
        LabelledSections.read(page, claims, HABITS);
        claims.each(
                "app-user-profile-reviews-item-description, .user-review-comment",
                Optional::of,
                (text, evidence) -> new Claim.Review(text, null, null, evidence));
        claims.each("app-user-profile-verification .is-verified", Optional::of, Claim.Badge::new);
        ContactDetails.read(page, claims, false);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter("u"::equalsIgnoreCase)
                .flatMap(folder -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
