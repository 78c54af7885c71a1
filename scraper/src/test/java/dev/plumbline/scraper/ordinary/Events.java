package dev.plumbline.scraper.ordinary;

import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Reading;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Commits on a page: {@code commits 60 | 2026-03-02 | 9-17 | Europe/Lisbon | author}, spread over days and hours. */
final class Events {
    private static final int DAYS_BETWEEN = 2;

    private Events() {}

    static List<DatedEvent> of(Line line, Reading page) {
        String[] hours = line.cell(2).split("-", -1);
        int from = Integer.parseInt(hours[0]);
        int span = Math.floorMod(Integer.parseInt(hours[1]) - from, 24) + 1;
        LocalDate first = LocalDate.parse(line.cell(1));
        ZoneId zone = ZoneId.of(line.cell(3));
        return IntStream.range(0, Integer.parseInt(line.cell(0)))
                .mapToObj(no -> {
                    OffsetDateTime at = first.plusDays((long) no * DAYS_BETWEEN)
                            .atTime(from, (no * 17) % 60)
                            .plusHours((no * 5) % span)
                            .atZone(zone)
                            .toOffsetDateTime();
                    String text = "Change " + (no + 1);
                    return new DatedEvent(
                            DatedEvent.Kind.COMMIT,
                            text,
                            at.toInstant(),
                            true,
                            at.getOffset(),
                            line.optional(4),
                            evidence(page, text));
                })
                .toList();
    }

    private static Evidence evidence(Reading page, String text) {
        return new Evidence(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                text,
                "",
                "",
                "main",
                Origin.MARKUP);
    }
}
