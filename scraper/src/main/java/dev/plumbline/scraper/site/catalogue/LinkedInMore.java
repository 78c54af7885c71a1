package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Captions;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Recommendations, licences, projects, skills, numbers, and what "About this profile" says, in the views of several years. */
final class LinkedInMore {
    private static final String SHOWN = LinkedInSchools.SHOWN;
    private static final String ABOUT =
            "[role=dialog]:contains(About this profile), .about-this-profile, [data-view-name=profile-about-this-profile]";
    private static final List<Reviews> RECOMMENDATIONS = List.of(
            new Reviews(
                    "section:has(> #recommendations) li.artdeco-list__item",
                    "",
                    ".inline-show-more-text" + SHOWN,
                    ".t-bold" + SHOWN,
                    ".t-black--light" + SHOWN,
                    ""),
            new Reviews(
                    ".recommendations .endorsement-card, section.recommendations li",
                    "",
                    ".endorsement-card__content, blockquote, p.show-more-less-text__text--less",
                    ".base-main-card__title, h3",
                    ".base-main-card__metadata, time",
                    ""),
            new Reviews(
                    ".endorsement-full, li.recommendation-container:has(blockquote)",
                    "",
                    ".endorsement-quote, blockquote",
                    ".endorsement-full-author-name, .author-name, h5",
                    ".endorsement-date, .date, .visible-period",
                    ""));

    private LinkedInMore() {}

    static void read(Page page, Claims claims) {
        CommonClaims.skills(
                page,
                claims,
                "li.skill:not(.see-more):not(.see-less) .wrap, .endorse-item-name-text, [data-field=skill_card_skill_topic]:not(:has(span[aria-hidden])), [data-field=skill_card_skill_topic]"
                        + SHOWN);
        RECOMMENDATIONS.forEach(shape -> shape.read(page, claims));
        claims.each(
                "blockquote.recommendation",
                Optional::of,
                (text, evidence) -> new Claim.Review(text, null, null, evidence));
        claims.each(
                ".certifications li h3, section:has(> #licenses_and_certifications) li .t-bold" + SHOWN
                        + ", .certification-item h4",
                Optional::of,
                Claim.Certificate::new);
        CommonClaims.works(
                page,
                claims,
                "section.projects li, section:has(> #projects) li.artdeco-list__item",
                "h3, .t-bold" + SHOWN,
                ".show-more-less-text__text--less, .inline-show-more-text" + SHOWN);
        CommonClaims.stats(
                page,
                claims,
                ".profile-info-subheader span:contains(followers), .profile-info-subheader span:contains(connections), main ul li.text-body-small:contains(followers), main ul li.text-body-small:contains(connections)");
        CommonClaims.avatar(
                page,
                claims,
                "img.top-card__profile-image, img.pv-top-card-profile-picture__image--show, img.pv-top-card-profile-picture__image");
        about(page, claims);
    }

    /** Since when the account exists, and what of it was verified. */
    private static void about(Page page, Claims claims) {
        Captions.value(page, ABOUT, "Joined")
                .ifPresent(value -> Dates.find(Texts.of(value))
                        .ifPresent(found -> claims.add(
                                new Spot(value, found.text(), Origin.LABEL),
                                evidence -> new Claim.MemberSince(found.text(), found.date(), evidence))));
        for (String what : List.of("Identity", "Workplace", "Educational institution", "Work email")) {
            Captions.value(page, ABOUT, what)
                    .filter(LinkedInMore::isVerified)
                    .ifPresent(value -> claims.add(
                            Spot.of(value, Origin.LABEL), evidence -> new Claim.Badge(what + " verified", evidence)));
        }
    }

    private static boolean isVerified(Element value) {
        return Texts.of(value).startsWith("Verified");
    }
}
