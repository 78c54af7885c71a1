package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Count;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Captions;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import org.jsoup.nodes.Element;

/** What X itself says of an account, on its page {@code /name/about}: rows of a caption and a value below it. */
final class XAbout {
    private static final String WITHIN = "[data-testid=primaryColumn], main";

    private XAbout() {}

    static void read(Page page, Claims claims) {
        Captions.value(page, WITHIN, "Date joined")
                .ifPresent(value -> Dates.find(Texts.of(value))
                        .ifPresent(found -> claims.add(
                                new Spot(value, found.text(), Origin.LABEL),
                                evidence -> new Claim.MemberSince(found.text(), found.date(), evidence))));
        Captions.value(page, WITHIN, "Account based in")
                .ifPresent(value -> PlaceName.parse(Texts.of(value))
                        .ifPresent(place -> claims.add(Spot.of(value, Origin.LABEL), place::claim)));
        badge(page, claims, "Verified");
        badge(page, claims, "Connected via");
        page.document().select("[data-testid=primaryColumn] span:contains(username change)").stream()
                .filter(element -> element.children().isEmpty())
                .forEach(element -> changes(element, claims));
    }

    /** "Verified Since May 2023", "Connected via Norway App Store". */
    private static void badge(Page page, Claims claims, String caption) {
        Captions.value(page, WITHIN, caption).ifPresent(value -> {
            String words = Texts.of(value);
            claims.add(Spot.of(value, Origin.LABEL), evidence -> new Claim.Badge(caption + " " + words, evidence));
        });
    }

    private static void changes(Element element, Claims claims) {
        Spot spot = Spot.of(element, Origin.MARKUP);
        Count.leading(spot.quote())
                .ifPresent(count -> claims.add(
                        spot, evidence -> new Claim.Stat(evidence.quote(), "username changes", count, evidence)));
    }
}
