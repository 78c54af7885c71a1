package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Public and signed-in views of a profile. "People also viewed" is about others; structured data masks words with stars. */
@SiteInfo(
        id = "linkedin",
        label = "LinkedIn",
        hosts = "linkedin.com",
        links = LinkKind.PROFESSIONAL,
        checkedAgainst = "2017, later views documented only")
final class LinkedInAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("linkedin.com", "in pub")
            .first(PageKind.COMPANY, "company", "school", "showcase")
            .first(PageKind.ARTICLE, "pulse", "posts")
            .first(PageKind.LIST, "search", "jobs", "feed", "mynetwork", "directory")
            .first(PageKind.LOGIN_WALL, "authwall", "login", "uas", "checkpoint", "signup")
            .below(PageKind.LIST, "recent-activity", "dir");
    private static final Habits HABITS = Habits.UNKNOWN
            .without(Label.SKILLS, Label.EDUCATION, Label.REVIEWS, Label.LINKS, Label.CERTIFICATES)
            .jobs(Order.WHAT_FIRST);

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1.top-card-layout__title, h1#name, h1 .full-name, main h1", Optional::of, Claim.Name::new);
        claims.each(
                ".top-card-layout__headline, p.headline, #headline .title, main .text-body-medium.break-words",
                Optional::of,
                Claim.Headline::new);
        claims.each(
                ".summary .core-section-container__content, #summary .description, #summary-item-view > * > .description, section:has(> #about) .inline-show-more-text span[aria-hidden=true]",
                Optional::of,
                Claim.Bio::new);
        CommonClaims.place(
                page,
                claims,
                ".profile-info-subheader span:first-child, #demographics .locality, main .text-body-small.inline.t-black--light.break-words");
        LabelledSections.read(page, claims, HABITS);
        LinkedInSchools.read(page, claims);
        LinkedInMore.read(page, claims);
        Handles.read(page, claims);
        ContactDetails.read(page, claims, false);
        Links.read(page, claims, PageKind.PROFILE);
    }
}
