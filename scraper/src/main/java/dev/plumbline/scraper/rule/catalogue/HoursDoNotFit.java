package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.ClaimedHours;
import dev.plumbline.scraper.compare.OwnEvents;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Threshold;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the hours of dated events against the night of every claimed zone. The night is midnight to six, when hardly
 * anybody of a place works; the figures are our own choice and a team's to set.
 */
@RuleInfo(
        id = "hours-do-not-fit-place",
        summary = "Most of what the candidate published is dated in the night of every place that they name",
        severity = Severity.NOTE,
        family = Family.PLACE,
        indicators = "L33 R13 O11",
        ask = "At which hours do you work, and from where?",
        innocentExplanations = {
            "Late evenings, as of many who work after their day",
            "Fewer events than tell anything, or all of a few days",
            "Works at night, for family or for clients elsewhere",
            "A machine made the commits at set hours"
        },
        thresholds = {
            @Threshold(
                    name = "fewest-events",
                    summary = "So many timed events are needed",
                    value = 50,
                    least = 30,
                    most = 1000),
            @Threshold(
                    name = "night-share",
                    summary = "From which share of events between midnight and six, %",
                    value = 50,
                    least = 30,
                    most = 100)
        })
final class HoursDoNotFit implements Rule {

    private static final int FEWEST_DAYS = 15;
    private static final int MOST_SHOWN = 3;
    private static final double PERCENT = 100;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reading> pages = Sides.pages(dossier);
        ClaimedHours claimed = ClaimedHours.of(pages);
        List<DatedEvent> events = OwnEvents.of(pages).stream()
                .filter(DatedEvent::timed)
                .sorted(Comparator.comparing(DatedEvent::at).thenComparing(DatedEvent::text))
                .distinct()
                .toList();
        long days = events.stream()
                .map(event -> event.at().atOffset(ZoneOffset.UTC).toLocalDate())
                .distinct()
                .count();
        List<DatedEvent> night =
                events.stream().filter(event -> claimed.areNight(event.at())).toList();
        boolean enough = events.size() >= dossier.threshold(this, "fewest-events") && days >= FEWEST_DAYS;
        boolean most = night.size() >= events.size() * dossier.threshold(this, "night-share") / PERCENT;
        return enough && most && !night.isEmpty()
                ? pages.stream()
                        .flatMap(page -> page.claims(Place.class))
                        .limit(1)
                        .map(place -> finding(place, night, events.size()))
                        .toList()
                : List.of();
    }

    private Finding finding(Place place, List<DatedEvent> night, int all) {
        DatedEvent first = night.getFirst();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Hours do not fit the place: " + night.size() + " of " + all + " events, as on "
                        + first.evidence().site().label() + ", fall into the night of " + Sides.quoted(place.text())
                        + " on " + place.evidence().site().label(),
                "They are dated between midnight and six on the clocks of every place named.",
                List.of(new Finding.Feature("Hours", place.text(), "midnight to six", night.size() + " of " + all)),
                Stream.concat(
                                Stream.of(place.evidence()),
                                night.stream().map(DatedEvent::evidence).limit(MOST_SHOWN))
                        .toList());
    }
}
