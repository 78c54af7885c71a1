package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.Claim.TimeZone;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.ClaimedHours;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the hours of sign-ins against the night of every zone that was named or agreed. Hours are counted, not rows, so that a busy
 * morning is one hour. It is of the family of places, with the hours of published work: whoever works at night does both then.
 */
@RuleInfo(
        id = "sign-in-hours-do-not-fit-place",
        summary = "Most hours with a sign-in fall into the night of every place and zone that was named or agreed",
        severity = Severity.NOTE,
        family = Family.PLACE,
        indicators = "L33 R13 O11",
        ask = "At which hours do you work for us, and from where?",
        innocentExplanations = {
            "Late evenings or early mornings, as of many who work beside something else",
            "Fewer hours than tell anything, or all of a few days",
            "The work was agreed for the hours of another place",
            "Some weeks of travel among months at home",
            "A program signs in by itself at set hours",
            "On call at night, cares for children by day, or likes to work at night",
            "The log was read with the clock of another zone"
        },
        thresholds = {
            @Threshold(
                    name = "fewest-hours",
                    summary = "So many hours with a sign-in are needed",
                    value = 50,
                    least = 30,
                    most = 1000),
            @Threshold(
                    name = "night-share",
                    summary = "From which share of them between midnight and six, %",
                    value = 50,
                    least = 30,
                    most = 100)
        })
final class SignInHoursDoNotFit implements Rule {

    private static final int FEWEST_DAYS = 15;

    /** Work takes more hours of the clock than a program that runs at set ones, or a log that tells days only. */
    private static final int FEWEST_CLOCK_HOURS = 4;

    private static final double PERCENT = 100;

    /** What was said of the place or the hours, and where. */
    private record Said(String text, Evidence evidence) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reading> pages = Sides.pages(dossier);
        ClaimedHours claimed = ClaimedHours.of(pages)
                .and(dossier.records(Engagement.class).map(Engagement::zone).filter(Objects::nonNull));
        List<SignIn> hours = hours(dossier);
        List<SignIn> night =
                hours.stream().filter(signIn -> claimed.areNight(signIn.at())).toList();
        boolean enough = hours.size() >= dossier.threshold(this, "fewest-hours")
                && different(hours, at -> at.truncatedTo(ChronoUnit.DAYS)) >= FEWEST_DAYS
                && different(night, at -> at.atOffset(ZoneOffset.UTC).getHour()) >= FEWEST_CLOCK_HOURS;
        boolean most = night.size() >= hours.size() * dossier.threshold(this, "night-share") / PERCENT;
        return enough && most
                ? said(dossier, pages)
                        .limit(1)
                        .map(place -> finding(place, night, hours.size()))
                        .toList()
                : List.of();
    }

    /** The first sign-in of each hour in which the account was used. */
    private static List<SignIn> hours(Dossier dossier) {
        return List.copyOf(dossier.records(SignIn.class)
                .filter(SignInLog::succeeded)
                .collect(Collectors.toMap(
                        signIn -> signIn.at().truncatedTo(ChronoUnit.HOURS),
                        Function.identity(),
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values());
    }

    private static long different(List<SignIn> signIns, Function<Instant, Object> of) {
        return signIns.stream().map(SignIn::at).map(of).distinct().count();
    }

    private static Stream<Said> said(Dossier dossier, List<Reading> pages) {
        return Stream.of(
                        pages.stream()
                                .flatMap(page -> page.claims(Place.class))
                                .map(place -> new Said(place.text(), place.evidence())),
                        pages.stream()
                                .flatMap(page -> page.claims(TimeZone.class))
                                .map(zone -> new Said(zone.text(), zone.evidence())),
                        dossier.records(Engagement.class)
                                .filter(engagement -> engagement.zone() != null)
                                .map(engagement -> new Said(String.valueOf(engagement.zone()), engagement.evidence())))
                .flatMap(all -> all);
    }

    private Finding finding(Said place, List<SignIn> night, int all) {
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Sign-ins do not fit the hours of the place: " + night.size() + " of " + all
                        + " hours with a sign-in, the first on "
                        + RowsShown.day(night.getFirst().at()) + ", fall into the night of "
                        + Sides.quoted(place.text()) + " on "
                        + place.evidence().site().label(),
                "They are between midnight and six on the clocks of every place and zone named.",
                List.of(new Finding.Feature("Hours", place.text(), "midnight to six", night.size() + " of " + all)),
                Stream.concat(
                                Stream.of(place.evidence()),
                                RowsShown.evidence(night).stream().limit(RowsShown.MOST - 1L))
                        .toList());
    }
}
