package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.compare.Places;
import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.List;

@RuleInfo(
        id = "place-differs-between-profiles",
        summary = "Two profiles of one candidate name different countries",
        severity = Severity.ASK,
        family = Family.PLACE,
        indicators = "R8 M7 O11",
        ask = "Your profiles name two countries. Where do you live and work now?",
        innocentExplanations = {
            "Moved between the two captures",
            "One page names the city only, or the city in another language",
            "One profile was not kept up to date after a move",
            "One page names where the company is registered or where the person comes from"
        })
final class PlaceDiffers implements Rule {

    /** Pages that were read further apart may both have been true. */
    private static final Duration SAME_TIME = Duration.ofDays(180);

    @Override
    public List<Finding> check(Dossier dossier) {
        return Pairs.differing(Sides.pages(dossier), Place.class, Places::compare, place -> place.country() != null)
                .stream()
                .limit(1)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Pairs.Pair<Place> pair) {
        String left = country(pair.left());
        String right = country(pair.right());
        Duration apart = Duration.between(
                        pair.left().evidence().capturedAt(),
                        pair.right().evidence().capturedAt())
                .abs();
        boolean sameTime = apart.compareTo(SAME_TIME) <= 0;
        return Finding.of(
                this,
                confidence(pair, sameTime),
                "Country differs: " + Sides.both(left, pair.left(), right, pair.right()),
                sameTime
                        ? "The two pages were read within half a year of one another."
                        : "The two pages were read " + apart.toDays() + " days apart.",
                Pairs.compared(pair.left(), pair.right()),
                pair.left(),
                pair.right());
    }

    /** A country that only a city's name tells is less sure than one that is said. */
    private static Confidence confidence(Pairs.Pair<Place> pair, boolean sameTime) {
        boolean said = Places.saysCountry(pair.left()) && Places.saysCountry(pair.right());
        return !sameTime ? Confidence.LOW : said ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private static String country(Place place) {
        return Places.country(place).map(Countries::english).orElse(place.text());
    }
}
