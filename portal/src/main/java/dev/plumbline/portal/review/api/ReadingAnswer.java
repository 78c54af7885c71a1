package dev.plumbline.portal.review.api;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Places;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a capture says, as the HTTP contract gives it. */
record ReadingAnswer(
        String site,
        String kind,
        @Nullable String libraryVersion,
        List<Said> claims,
        List<Happened> events,
        List<String> missing,
        List<FoundLink> links) {

    /**
     * One claim.
     *
     * @param value the claim's parts, always with {@code text}; of a place also {@code located}: {@link LocatedAnswer}
     * @param precision of a date {@code day}, {@code month} or {@code year}, of a place {@code city},
     *     {@code region} or {@code country}, else {@code words}
     */
    record Said(String kind, ObjectNode value, String precision, String quote, String selector, String origin) {}

    /**
     * Something that the page says happened.
     *
     * @param at when; midnight UTC where {@code timed} is false
     * @param offset the author's own offset, where the page keeps it
     */
    record Happened(
            String kind,
            String text,
            Instant at,
            boolean timed,
            @Nullable String offset,
            @Nullable String author) {}

    static ReadingAnswer of(Reading reading, @Nullable String libraryVersion, List<FoundLink> links) {
        return new ReadingAnswer(
                reading.site().id(),
                lower(reading.kind()),
                libraryVersion,
                reading.claims().stream().map(ReadingAnswer::said).toList(),
                reading.events().stream().map(ReadingAnswer::happened).toList(),
                reading.missing(),
                links);
    }

    private static Happened happened(DatedEvent event) {
        return new Happened(
                lower(event.kind()),
                event.text(),
                event.at(),
                event.timed(),
                event.offset() == null ? null : event.offset().getId(),
                event.author());
    }

    private static Said said(Claim claim) {
        ObjectNode value = LibraryJson.mapper().valueToTree(claim);
        value.remove(List.of("kind", "evidence"));
        if (claim instanceof Claim.Place place) {
            value.putPOJO("located", LocatedAnswer.of(Places.located(place)));
        }
        return new Said(
                claim.kind(),
                value,
                precision(claim),
                claim.evidence().quote(),
                claim.evidence().cssPath(),
                lower(claim.evidence().origin()));
    }

    private static String precision(Claim claim) {
        return switch (claim) {
            case Claim.Place place ->
                place.city() != null
                        ? "city"
                        : place.region() != null ? "region" : place.country() != null ? "country" : "words";
            case Claim.MemberSince since -> precision(Stream.ofNullable(since.date()));
            case Claim.LastActive active -> precision(Stream.ofNullable(active.date()));
            case Claim.Review review -> precision(Stream.ofNullable(review.date()));
            case Claim.Job job -> precision(ends(job.period()));
            case Claim.Education education -> precision(ends(education.period()));
            default -> "words";
        };
    }

    private static Stream<PartialDate> ends(Period period) {
        return Stream.of(Stream.ofNullable(period.from()), Stream.ofNullable(period.to()))
                .flatMap(end -> end);
    }

    /** The coarsest of several dates. */
    private static String precision(Stream<PartialDate> dates) {
        return dates.map(date -> date.month() == 0 ? "year" : date.day() == 0 ? "month" : "day")
                .max(String::compareTo)
                .orElse("words");
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
