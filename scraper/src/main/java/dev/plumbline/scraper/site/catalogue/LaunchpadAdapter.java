package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.LanguageSkill;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** People on launchpad.net, which its open source describes. What everybody has who chose nothing is no claim. */
@SiteInfo(
        id = "launchpad",
        label = "Launchpad",
        hosts = "launchpad.net",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class LaunchpadAdapter implements SiteAdapter {
    private static final String UNCHOSEN_ZONE = "UTC";
    private static final String UNCHOSEN_LANGUAGE = "English";

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return PageKind.LIST;
        }
        if (page.first("#not-lp-user-or-team").isPresent()) {
            return PageKind.REMOVED;
        }
        if (page.first("#team-owner, #team-portlet").isPresent()) {
            return PageKind.COMPANY;
        }
        return page.url().segment(1).isEmpty() ? PageKind.PROFILE : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.each("#watermark-heading, .wide h1, h1", Optional::of, Claim.Name::new);
        account(page.url()).ifPresent(name -> CommonClaims.handle(page, claims, name));
        claims.require(
                "#member-since",
                Dates::parse,
                (date, evidence) -> new Claim.MemberSince(evidence.quote(), date, evidence));
        claims.each(".description", Optional::of, Claim.Bio::new);
        CommonClaims.stat(page, claims, "#karma-total", "karma");
        for (Element field : page.document().select("#contact-details dl")) {
            Element label = field.selectFirst("dt");
            Element value = field.selectFirst("dd");
            if (label != null && value != null) {
                field(Texts.of(label), Spot.of(value, Origin.LABEL), page, claims);
            }
        }
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    private static void field(String label, Spot value, Page page, Claims claims) {
        if (label.startsWith("Time zone") && !value.quote().equals(UNCHOSEN_ZONE)) {
            Zones.parse(value.quote())
                    .ifPresent(zone ->
                            claims.add(value, evidence -> new Claim.TimeZone(evidence.quote(), zone, evidence)));
        } else if (label.startsWith("Languages") && !value.quote().equals(UNCHOSEN_LANGUAGE)) {
            Stream.of(value.quote().split(",", 32))
                    .map(String::strip)
                    .forEach(name -> LanguageSkill.parse(name)
                            .ifPresent(skill -> claims.add(
                                    new Spot(value.element(), name, Origin.LABEL),
                                    evidence -> new Claim.Language(name, skill.language(), skill.level(), evidence))));
        } else if (label.startsWith("Wiki")) {
            value.element().select("a[href]").forEach(link -> Links.one(page, claims, link));
        }
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter(name -> name.startsWith("~") && name.length() > 1)
                .map(name -> name.substring(1).toLowerCase(Locale.ROOT));
    }
}
