package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Profiles. Each entry of a career begins with its period, then title and employer, or school and degree. */
@SiteInfo(id = "xing", label = "XING", hosts = "xing.com", links = LinkKind.PROFESSIONAL, checkedAgainst = "2017")
final class XingAdapter implements SiteAdapter {
    private static final Habits HABITS = Habits.UNKNOWN.jobs(Order.WHAT_FIRST).schools(Order.PLACE_FIRST);

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("").toLowerCase(Locale.ROOT)) {
            case "profile" -> PageKind.PROFILE;
            case "companies", "pages" -> PageKind.COMPANY;
            case "search", "jobs", "members" -> PageKind.LIST;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1.username, .user-name, [data-qa=profile-name], main h1", Optional::of, Claim.Name::new);
        claims.each(
                "#employment-status .job-title, .job-title.title, #employment-status .job-detail .grey",
                Optional::of,
                Claim.Headline::new);
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter("profile"::equalsIgnoreCase)
                .flatMap(folder -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
