package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "commit-clock-does-not-fit-place",
        summary = "Most commits carry the clock of a time zone far from every place that the candidate names",
        severity = Severity.ASK,
        family = Family.PLACE,
        indicators = "L33 R8 R13 O11",
        ask = "Most of your commits carry another time zone than the place you name. Where was the work done?",
        innocentExplanations = {
            "Summer time began or ended between the commits",
            "The commits were made on servers whose clocks keep universal time",
            "Lived elsewhere more than a year before the place was read",
            "Travelled for a while, or keeps the machine on a client's time zone",
            "Somebody else's commits were joined to the candidate"
        },
        thresholds = {
            @Threshold(
                    name = "hours-apart",
                    summary = "How far a commit's clock is from every claimed zone, hours",
                    value = 3,
                    least = 2,
                    most = 12),
            @Threshold(
                    name = "fewest-commits",
                    summary = "Commits with a clock of their own that are needed",
                    value = 10,
                    least = 5,
                    most = 500)
        })
final class CommitClockDoesNotFit implements Rule {

    private static final Duration NEAR_THE_PLACE = Duration.ofDays(365);
    private static final int MOST_SHOWN = 3;
    private static final double NEARLY_ALL = 0.8;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reading> pages = Sides.pages(dossier);
        Optional<Place> place = pages.stream()
                .flatMap(page -> page.claims(Place.class))
                .filter(said -> !said.text().isBlank())
                .findFirst();
        ClaimedHours claimed = ClaimedHours.of(pages);
        if (place.isEmpty() || claimed.areUnsaid()) {
            return List.of();
        }
        List<DatedEvent> commits = commits(pages);
        long hours = Math.round(dossier.threshold(this, "hours-apart"));
        List<DatedEvent> far = commits.stream()
                .filter(commit -> claimed.apart(commit.at(), clock(commit)).toHours() >= hours)
                .toList();
        boolean enough = commits.size() >= dossier.threshold(this, "fewest-commits");
        return enough && far.size() * 2 > commits.size()
                ? List.of(finding(place.get(), far, commits.size()))
                : List.of();
    }

    /** Own commits with a clock of their own, of the year around a stated place, oldest first. */
    private static List<DatedEvent> commits(List<Reading> pages) {
        List<Instant> places = pages.stream()
                .filter(page -> page.first(Place.class).isPresent())
                .map(Reading::capturedAt)
                .toList();
        return OwnEvents.of(pages).stream()
                .filter(event -> event.kind() == DatedEvent.Kind.COMMIT && event.timed())
                .filter(event -> event.offset() != null && !event.offset().equals(ZoneOffset.UTC))
                .filter(event -> places.stream()
                        .anyMatch(
                                read -> Duration.between(event.at(), read).abs().compareTo(NEAR_THE_PLACE) <= 0))
                .sorted(Comparator.comparing(DatedEvent::at).thenComparing(DatedEvent::text))
                .distinct()
                .toList();
    }

    private Finding finding(Place place, List<DatedEvent> far, int all) {
        ZoneOffset most = far.stream().collect(Collectors.groupingBy(CommitClockDoesNotFit::clock)).entrySet().stream()
                .max(Comparator.<Map.Entry<ZoneOffset, List<DatedEvent>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        List<Evidence> evidence = Stream.concat(
                        Stream.of(place.evidence()),
                        far.stream().map(DatedEvent::evidence).limit(MOST_SHOWN))
                .toList();
        return Finding.of(
                this,
                far.size() >= all * NEARLY_ALL ? Confidence.HIGH : Confidence.MEDIUM,
                "Commits carry another clock than the place: " + Sides.quoted(place.text()) + " on "
                        + place.evidence().site().label() + ", " + most + " on "
                        + far.getFirst().evidence().site().label(),
                far.size() + " of " + all
                        + " commits with a clock of their own carry one that is hours from every place named.",
                List.of(new Finding.Feature(
                        "Clock", place.text(), most.getId(), far.size() + " of " + all + " commits")),
                evidence);
    }

    private static ZoneOffset clock(DatedEvent commit) {
        ZoneOffset offset = commit.offset();
        return offset == null ? ZoneOffset.UTC : offset;
    }
}
