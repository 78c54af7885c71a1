package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A person's page on GitHub. */
final class GitHubProfile {
    private GitHubProfile() {}

    static void read(Page page, Claims claims) {
        claims.each("[itemprop=name].vcard-fullname, .vcard-fullname", Optional::of, Claim.Name::new);
        claims.require("[itemprop=additionalName], .vcard-username", GitHubProfile::handle, Claim.Handle::new);
        CommonClaims.accountId(page, claims, "meta[name=octolytics-dimension-user_id]", "content");
        CommonClaims.avatar(page, claims, "[itemprop=image] img, img.avatar-user");
        claims.each(".user-profile-bio", Optional::of, Claim.Bio::new);
        claims.each("[itemprop=homeLocation]", PlaceName::parse, PlaceName::claim);
        claims.each(
                "[itemprop=localTime]",
                Zones::parse,
                (zone, evidence) -> new Claim.TimeZone(evidence.quote(), zone, evidence));
        claims.each(
                "[itemprop=worksFor]",
                GitHubProfile::organisation,
                (organisation, evidence) -> new Claim.Job(organisation, organisation, null, Period.UNSAID, evidence));
        CommonClaims.stats(page, claims, "a[href*='tab=followers'], a[href*='tab=following']");
        CommonClaims.stats(page, claims, ".js-yearly-contributions h2");
        CommonClaims.stat(page, claims, "[data-tab-item=repositories] .Counter", "repositories");
        CommonClaims.badges(page, claims, "img.achievement-badge-sidebar");
        work(page, claims);
        joined(page, claims);
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    /**
     * Pinned repositories, the list of repositories, and the page that some write about themselves. The times in the list are
     * those of the last push, by whoever may push there: they are nobody's.
     */
    private static void work(Page page, Claims claims) {
        CommonClaims.works(page, claims, ".pinned-item-list-item-content", "span.repo", ".pinned-item-desc");
        for (Element repository : page.document().select("li[itemprop=owns]")) {
            Element name = repository.selectFirst("[itemprop~=codeRepository]");
            Element said = repository.selectFirst("[itemprop=description]");
            if (name != null) {
                CommonClaims.work(claims, name, Texts.of(name), said == null ? null : Texts.of(said));
            }
        }
        GitHubRepository.readme(page, claims);
    }

    /**
     * The last entry of the whole activity. The years of the list of contributions tell less: commits may be dated before
     * the account.
     */
    private static void joined(Page page, Claims claims) {
        for (Line line : page.outline().lines()) {
            if (line.text().length() < 100 && line.text().startsWith("Joined GitHub")) {
                Dates.find(line.text())
                        .ifPresent(found -> claims.add(
                                Spot.of(line, found.text(), Origin.MARKUP),
                                evidence -> new Claim.MemberSince(found.text(), found.date(), evidence)));
            }
        }
        page.document().select("a.js-year-link").stream()
                .filter(year -> Texts.of(year).matches("(?:19|20)\\d{2}"))
                .min(Comparator.comparing(Texts::of))
                .ifPresent(first -> claims.add(
                        Spot.of(first, Origin.MARKUP),
                        evidence -> new Claim.Stat(
                                evidence.quote(),
                                "first contribution year",
                                Long.parseLong(evidence.quote()),
                                evidence)));
    }

    /** The account's name without the pronouns that may stand beside it. */
    private static Optional<String> handle(String text) {
        String first = text.split(" ", 2)[0];
        return Optional.of(first).filter(name -> !name.isEmpty());
    }

    private static Optional<String> organisation(String text) {
        return Optional.of(text.startsWith("@") ? text.substring(1) : text).filter(name -> !name.isBlank());
    }
}
