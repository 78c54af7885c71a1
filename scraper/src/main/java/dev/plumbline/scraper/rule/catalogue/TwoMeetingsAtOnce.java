package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Meeting;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@RuleInfo(
        id = "two-meetings-at-once",
        summary = "One person accepted two meetings at one time, or two names with one device or account did",
        severity = Severity.ASK,
        family = Family.TIMELINE,
        standing = Standing.BESIDE,
        indicators = "L37 L58",
        ask = "Two meetings that you accepted overlap. In which one were you?",
        innocentExplanations = {
            "One meeting ends when the other begins",
            "The same hour on the clock in two time zones",
            "One of the two was declined or not answered",
            "The same meeting stands in the calendar twice",
            "Left one early for the other"
        },
        thresholds =
                @Threshold(
                        name = "minutes",
                        summary = "Overlap that is asked about, minutes",
                        value = 15,
                        least = 1,
                        most = 120))
final class TwoMeetingsAtOnce implements Rule {

    private static final int MOST_FINDINGS = 5;

    private record Clash(Meeting first, Meeting second, String name) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        Duration least = Duration.ofMinutes(Math.round(dossier.threshold(this, "minutes")));
        List<Meeting> meetings = dossier.records(Meeting.class)
                .filter(meeting -> Boolean.TRUE.equals(meeting.accepted()))
                .sorted(Comparator.comparing(EmployerRecord::at))
                .toList();
        List<Clash> clashes = new ArrayList<>();
        Meeting longest = null;
        for (Meeting meeting : meetings) {
            if (longest != null && isClash(longest, meeting, least)) {
                clashes.add(new Clash(longest, meeting, ""));
            }
            longest = longest == null || meeting.until().isAfter(longest.until()) ? meeting : longest;
        }
        Stream<Clash> others = dossier.sharedRecords().stream()
                .filter(pair -> pair.what() == SharedRecord.What.MEETING
                        && pair.mine() instanceof Meeting mine
                        && pair.theirs() instanceof Meeting theirs
                        && isClash(mine, theirs, least))
                .map(pair -> new Clash((Meeting) pair.mine(), (Meeting) pair.theirs(), pair.theirName()));
        return Stream.concat(clashes.stream(), others)
                .limit(MOST_FINDINGS)
                .map(this::finding)
                .toList();
    }

    private static boolean isClash(Meeting first, Meeting second, Duration least) {
        Instant from = first.at().isAfter(second.at()) ? first.at() : second.at();
        Instant until = first.until().isBefore(second.until()) ? first.until() : second.until();
        boolean same = Objects.equals(first.uid(), second.uid())
                || (first.at().equals(second.at()) && Objects.equals(first.title(), second.title()));
        return !same && Duration.between(from, until).compareTo(least) >= 0;
    }

    private Finding finding(Clash clash) {
        boolean names = !clash.name().isEmpty();
        return Finding.of(
                this,
                names ? Confidence.LOW : Confidence.MEDIUM,
                "Two meetings at once: '" + title(clash.first()) + "' at "
                        + RowsShown.minute(clash.first().at()) + " and '" + title(clash.second()) + "' at "
                        + RowsShown.minute(clash.second().at()) + " UTC",
                names
                        ? "The second was accepted by '" + RowsShown.cut(clash.name())
                                + "', whose rows share a device, a factor or an account with these."
                        : "Both were accepted by one account.",
                List.of(),
                RowsShown.evidence(clash.first(), clash.second()));
    }

    private static String title(Meeting meeting) {
        return meeting.title() == null ? "a meeting" : RowsShown.cut(meeting.title());
    }
}
