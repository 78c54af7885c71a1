package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.record.EmployerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One candidate's time with a team, oldest first: accounts made, pages captured, interviews, contract, payments,
 * sign-ins, shipments, the end of work. What happens daily stands once a month.
 */
public record Lifeline(List<Moment> moments) {

    /** What happened. */
    public enum Kind {
        ACCOUNT_MADE,
        CAPTURED,
        MEETING,
        OBSERVED,
        CONTRACT,
        SHIPPED,
        PAID,
        SIGNED_IN,
        SOFTWARE,
        REFERENCE,
        ENDED
    }

    /**
     * One thing that happened.
     *
     * @param when as precisely as it was said: {@code 2021}, {@code 2026-03}, {@code 2026-03-04}
     * @param words the facts: {@code 14 sign-ins from 2 places}
     * @param times how many rows stand behind it
     * @param evidence the first of them
     */
    public record Moment(Kind kind, Instant at, String when, String words, int times, Evidence evidence) {}

    public Lifeline {
        moments = List.copyOf(moments);
    }

    /** That of a dossier. */
    public static Lifeline of(Dossier dossier) {
        List<Moment> moments = new ArrayList<>();
        dossier.readings().stream()
                .filter(reading -> reading.kind().aboutCandidate())
                .forEach(reading -> pages(moments, reading));
        dossier.observations().forEach(seen -> moments.add(observed(seen)));
        Map<String, List<EmployerRecord>> monthly = new LinkedHashMap<>();
        for (EmployerRecord row : dossier.records()) {
            monthly.computeIfAbsent(bucket(row), key -> new ArrayList<>()).add(row);
        }
        monthly.values().forEach(rows -> moments.addAll(moments(rows)));
        return new Lifeline(
                moments.stream().sorted(Comparator.comparing(Moment::at)).toList());
    }

    private static void pages(List<Moment> moments, Reading page) {
        page.first(Claim.MemberSince.class).ifPresent(since -> {
            PartialDate date = since.date();
            boolean told = moments.stream()
                    .anyMatch(moment -> moment.kind() == Kind.ACCOUNT_MADE
                            && moment.evidence().account().equals(page.account()));
            if (date != null && !told) {
                moments.add(new Moment(
                        Kind.ACCOUNT_MADE,
                        date.earliest()
                                .atDay(Math.max(1, date.day()))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        date.toString(),
                        "Account on " + page.site().label() + " made",
                        1,
                        since.evidence()));
            }
        });
        page.claims().stream()
                .findFirst()
                .ifPresent(claim -> moments.add(new Moment(
                        Kind.CAPTURED,
                        page.capturedAt(),
                        day(page.capturedAt()),
                        page.site().label() + " captured",
                        1,
                        claim.evidence())));
    }

    private static Moment observed(Observation seen) {
        return new Moment(
                Kind.OBSERVED, seen.at(), day(seen.at()), seen.evidence().quote(), seen.times(), seen.evidence());
    }

    /** Sign-ins, payments and programs stand once a month, everything else by itself. */
    private static String bucket(EmployerRecord row) {
        return switch (row) {
            case EmployerRecord.SignIn in -> "sign-in " + month(in.at());
            case EmployerRecord.Payment paid -> "payment " + month(paid.at()) + " " + paid.payee();
            case EmployerRecord.Software software -> "software " + month(software.at()) + " " + software.host();
            default ->
                row.evidence().url() + " " + row.evidence().cssPath() + " "
                        + row.evidence().quote();
        };
    }

    private static List<Moment> moments(List<EmployerRecord> rows) {
        EmployerRecord first = rows.getFirst();
        return switch (first) {
            case EmployerRecord.SignIn in ->
                List.of(moment(Kind.SIGNED_IN, rows, month(in.at()), count(rows, "sign-in") + places(rows)));
            case EmployerRecord.Payment paid ->
                List.of(moment(Kind.PAID, rows, month(paid.at()), count(rows, "payment") + " to " + paid.payee()));
            case EmployerRecord.Software software ->
                List.of(moment(
                        Kind.SOFTWARE, rows, month(software.at()), count(rows, "program") + " on " + software.host()));
            case EmployerRecord.Shipment sent ->
                List.of(moment(Kind.SHIPPED, rows, day(sent.at()), "Sent to " + sent.shipTo()));
            case EmployerRecord.Meeting meeting ->
                List.of(moment(
                        Kind.MEETING, rows, day(meeting.at()), meeting.title() == null ? "Meeting" : meeting.title()));
            case EmployerRecord.ReferenceContact reference ->
                List.of(moment(Kind.REFERENCE, rows, day(reference.at()), "Reference named: " + reference.name()));
            case EmployerRecord.Engagement work -> engagement(work, rows);
        };
    }

    private static List<Moment> engagement(EmployerRecord.Engagement work, List<EmployerRecord> rows) {
        List<Moment> moments = new ArrayList<>();
        moments.add(moment(Kind.CONTRACT, rows, day(work.at()), "Work began as " + work.name()));
        LocalDate until = work.until();
        if (until != null) {
            moments.add(new Moment(
                    Kind.ENDED,
                    until.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    until.toString(),
                    "Work ended",
                    1,
                    work.evidence()));
        }
        return moments;
    }

    private static Moment moment(Kind kind, List<EmployerRecord> rows, String when, String words) {
        EmployerRecord first = rows.getFirst();
        return new Moment(kind, first.at(), when, words, rows.size(), first.evidence());
    }

    private static String places(List<EmployerRecord> rows) {
        long places = rows.stream()
                .flatMap(row -> row instanceof EmployerRecord.SignIn in && in.location() != null
                        ? Stream.of(in.location().city() + ", " + in.location().country())
                        : Stream.empty())
                .distinct()
                .count();
        return places == 0 ? "" : places == 1 ? " from one place" : " from " + places + " places";
    }

    private static String count(List<EmployerRecord> rows, String noun) {
        return rows.size() == 1 ? "1 " + noun : rows.size() + " " + noun + "s";
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String month(Instant at) {
        return day(at).substring(0, 7);
    }
}
