package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Public and signed-in views of a profile. "People also viewed" is about others; structured data masks words with stars. */
@SiteInfo(
        id = "linkedin",
        label = "LinkedIn",
        hosts = "linkedin.com",
        links = LinkKind.PROFESSIONAL,
        checkedAgainst = "2017, later public view documented only")
final class LinkedInAdapter implements SiteAdapter {
    private static final Habits HABITS = Habits.UNKNOWN
            .without(Label.SKILLS, Label.EDUCATION, Label.REVIEWS, Label.LINKS)
            .jobs(Order.WHAT_FIRST);

    @Override
    public PageKind kind(Page page) {
        return switch (page.url().segment(0).orElse("").toLowerCase(Locale.ROOT)) {
            case "in", "pub" -> GenericKind.gone(page).orElse(PageKind.PROFILE);
            case "company", "school", "showcase" -> PageKind.COMPANY;
            case "pulse", "posts" -> PageKind.ARTICLE;
            case "search", "jobs", "feed", "mynetwork", "directory" -> PageKind.LIST;
            case "authwall", "login", "uas", "checkpoint", "signup" -> PageKind.LOGIN_WALL;
            default -> GenericKind.gone(page).orElse(PageKind.UNKNOWN);
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1.top-card-layout__title, h1#name, h1 .full-name, main h1", Optional::of, Claim.Name::new);
        claims.each(
                ".top-card-layout__headline, p.headline, #headline .title, main .text-body-medium.break-words",
                Optional::of,
                Claim.Headline::new);
        claims.each(
                ".summary .core-section-container__content, #summary .description, #summary-item-view > * > .description",
                Optional::of,
                Claim.Bio::new);
        claims.each(
                ".profile-info-subheader span:first-child, #demographics .locality",
                PlaceName::parse,
                PlaceName::claim);
        LabelledSections.read(page, claims, HABITS);
        LinkedInSchools.read(page, claims);
        claims.each(
                "li.skill:not(.see-more):not(.see-less) .wrap, .endorse-item-name-text, [data-field=skill_card_skill_topic]",
                Optional::of,
                (skill, evidence) -> new Claim.Skill(skill, skill, 0, evidence));
        claims.each(
                "blockquote.recommendation",
                Optional::of,
                (text, evidence) -> new Claim.Review(text, null, null, evidence));
        Handles.read(page, claims);
        ContactDetails.read(page, claims, false);
        Links.read(page, claims, PageKind.PROFILE);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter(folder -> folder.equalsIgnoreCase("in") || folder.equalsIgnoreCase("pub"))
                .flatMap(folder -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
