package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.Claim.TimeZone;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Places;
import dev.plumbline.scraper.compare.Zones;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@RuleInfo(
        id = "time-zone-does-not-fit-place",
        summary = "A stated time zone is not one of the country that the candidate names",
        severity = Severity.ASK,
        family = Family.PLACE,
        indicators = "R8 R13 L33 O11",
        ask =
                "Your profile shows a time zone of another part of the world. From where, and at which hours, do you work?",
        innocentExplanations = {
            "The country has several time zones",
            "Summer time began or ended, and one page is an hour off",
            "Works on the hours of clients elsewhere and set the time zone for them",
            "Travelling, and the site took the time zone from the device"
        })
final class ZoneDoesNotFit implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reading> pages = Sides.pages(dossier);
        List<Place> places =
                pages.stream().flatMap(page -> page.claims(Place.class)).toList();
        return pages.stream()
                .flatMap(page -> page.claims(TimeZone.class).limit(1).flatMap(zone -> misfit(zone, page, places)))
                .limit(1)
                .toList();
    }

    /** A page's own place comes first; a page without one is held against all places, and one that fits is enough. */
    private Stream<Finding> misfit(TimeZone zone, Reading page, List<Place> all) {
        List<Place> own = page.claims(Place.class).toList();
        List<Place> places = own.isEmpty() ? all : own;
        boolean fits =
                places.stream().anyMatch(place -> Zones.compare(zone, place).fits());
        Optional<Place> misfit = fits
                ? Optional.empty()
                : places.stream()
                        .filter(place -> Zones.compare(zone, place).differs())
                        .findFirst();
        return misfit.stream().map(place -> finding(zone, place, own.isEmpty()));
    }

    private Finding finding(TimeZone zone, Place place, boolean elsewhere) {
        Comparison comparison = Zones.compare(zone, place);
        return Finding.of(
                this,
                elsewhere || !Places.saysCountry(place) ? Confidence.MEDIUM : Confidence.HIGH,
                "Time zone does not fit the place: " + Sides.both(zone.text(), zone, place.text(), place),
                "The nearest time zone of that country is " + comparison.reason() + ".",
                List.of(new Finding.Feature("Hours", zone.text(), place.text(), comparison.reason())),
                zone,
                place);
    }
}
