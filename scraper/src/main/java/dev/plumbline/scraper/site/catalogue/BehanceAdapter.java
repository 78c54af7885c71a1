package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Designers' profiles; projects have pages of their own. Names of classes end in a changing part. */
@SiteInfo(
        id = "behance",
        label = "Behance",
        hosts = "behance.net",
        links = LinkKind.PORTFOLIO,
        checkedAgainst = "documented only")
final class BehanceAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("behance.net", "0")
            .first(PageKind.ARTICLE, "gallery")
            .first(PageKind.LIST, "search", "galleries", "hire", "joblist", "assets", "live", "moodboard")
            .below(PageKind.LIST, "appreciated", "followers", "following", "moodboards");
    private static final Habits HABITS = Habits.UNKNOWN;
    private static final String WORK = "[class*=ProjectCover-root], [class*=ProjectCoverNeue-root]";

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1, [class*=ProfileCard-userFullName]", Optional::of, Claim.Name::new);
        claims.each(
                "[class*=ProfileCard-line][class*=occupation], [class*=UserInfo-occupation]",
                Optional::of,
                Claim.Headline::new);
        claims.each("[class*=UserInfo-bio]", Optional::of, Claim.Bio::new);
        CommonClaims.place(page, claims, "[class*=ProfileCard-location], [class*=UserInfo-location]");
        CommonClaims.stats(page, claims, "[class*=UserInfo-statRow] , [class*=UserInfo-column] tr");
        CommonClaims.works(page, claims, WORK, "[class*=Title], a[title]", "[class*=none-such]");
        CommonClaims.memberSince(page, claims, "[class*=memberSince]");
        Links.shown(page, claims, "[class*=UserInfo-links] a, [class*=VerifiedSocial] a");
        GenericReader.read(page, claims, PageKind.PROFILE, HABITS);
    }
}
