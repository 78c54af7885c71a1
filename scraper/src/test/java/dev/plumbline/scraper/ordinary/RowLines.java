package dev.plumbline.scraper.ordinary;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.RecordRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines that are rows of the employer's systems; {@code signins} stands for one on every working day. */
final class RowLines {
    private static final String SUBJECT = "contractor-7@employer.example";

    private int row;
    private final @Nullable String name;

    /** Rows in this name. */
    RowLines(@Nullable String name) {
        this.name = name;
    }

    Stream<EmployerRecord> rows(Line line) {
        return switch (line.word()) {
            case "signin" -> Stream.of(signIn(line, at(line.cell(0))));
            case "signins" -> workingDays(line).map(at -> signIn(line, at));
            case "payment" -> Stream.of(payment(line));
            case "shipment" -> Stream.of(shipment(line));
            case "software" -> Stream.of(software(line));
            case "meeting" -> Stream.of(meeting(line));
            case "reference" -> Stream.of(reference(line));
            case "engagement" -> Stream.of(engagement(line));
            default -> throw new IllegalArgumentException("No row says " + line);
        };
    }

    /** {@code 2026-10-05 to 2026-10-30 at 09:10 Europe/Lisbon}. */
    private static Stream<Instant> workingDays(Line line) {
        String[] words = line.cell(0).split(" ", -1);
        LocalTime time = LocalTime.parse(words[4]);
        ZoneId zone = ZoneId.of(words[5]);
        return LocalDate.parse(words[0])
                .datesUntil(LocalDate.parse(words[2]).plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .map(day -> day.atTime(time)
                        .plusMinutes(day.getDayOfMonth() % 7)
                        .atZone(zone)
                        .toInstant());
    }

    private EmployerRecord signIn(Line line, Instant at) {
        String network = line.optional(3);
        String city = line.optional(4);
        String kind = line.or(9, "");
        return new EmployerRecord.SignIn(
                SUBJECT,
                name,
                at,
                ZoneOffset.UTC,
                EmployerRecord.Act.valueOf(line.or(1, "SUCCESS")),
                line.optional(2),
                network == null
                        ? null
                        : new EmployerRecord.Network(
                                64500L + network.length(), network, kind.equals("proxy"), kind.equals("hosting")),
                city == null ? null : location(line, city),
                line.optional(7),
                line.optional(7) == null ? null : line.or(8, "managed").equals("managed"),
                "Firefox on Linux",
                null,
                null,
                evidence("Sign-ins", "Sign-in at " + at + " from " + line.or(4, "a place that is not said")));
    }

    private static EmployerRecord.Location location(Line line, String city) {
        String point = line.optional(6);
        String[] degrees = point == null ? new String[0] : point.split(" ", -1);
        return new EmployerRecord.Location(
                city,
                null,
                line.optional(5),
                point == null ? null : Double.valueOf(degrees[0]),
                point == null ? null : Double.valueOf(degrees[1]));
    }

    private EmployerRecord payment(Line line) {
        return new EmployerRecord.Payment(
                SUBJECT,
                name,
                at(line.cell(0)),
                line.cell(1),
                line.or(2, "bank"),
                line.optional(3),
                line.optional(4),
                new BigDecimal(line.or(5, "3000")),
                line.or(6, "EUR"),
                line.optional(7),
                evidence("Ledger", "Paid to " + line.cell(1) + " on " + line.cell(0)));
    }

    private EmployerRecord shipment(Line line) {
        return new EmployerRecord.Shipment(
                SUBJECT,
                name,
                at(line.cell(0)),
                "SHP-" + row,
                line.or(1, "Laptop"),
                line.cell(2),
                line.optional(3),
                line.or(4, "home"),
                line.or(5, "delivered"),
                evidence("Shipments", line.or(1, "Laptop") + " to " + line.cell(2)));
    }

    private EmployerRecord software(Line line) {
        return new EmployerRecord.Software(
                SUBJECT,
                Pages.NOW,
                line.cell(0),
                line.cell(1),
                line.optional(2),
                line.optional(3),
                evidence("Inventory", line.cell(1) + " on " + line.cell(0)));
    }

    private EmployerRecord meeting(Line line) {
        return new EmployerRecord.Meeting(
                SUBJECT,
                name,
                at(line.cell(0)),
                at(line.cell(1)),
                line.cell(2),
                line.or(3, "Interview"),
                true,
                evidence("Calendar", line.or(3, "Interview") + " at " + line.cell(0)));
    }

    private EmployerRecord reference(Line line) {
        return new EmployerRecord.ReferenceContact(
                SUBJECT,
                at(line.cell(0)),
                line.cell(1),
                line.optional(2),
                line.optional(3) == null ? List.of() : List.of(line.cell(3)),
                line.optional(4) == null ? List.of() : List.of(line.cell(4)),
                line.or(5, "manager"),
                evidence("References", line.cell(1)));
    }

    private EmployerRecord engagement(Line line) {
        return new EmployerRecord.Engagement(
                SUBJECT,
                line.cell(1),
                at(line.cell(0)),
                null,
                line.optional(2),
                line.optional(3),
                line.optional(4),
                evidence("Onboarding", line.cell(1) + " from " + line.cell(0)));
    }

    private static Instant at(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }

    private Evidence evidence(String source, String words) {
        row++;
        UUID id = UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8));
        return RecordRow.evidence(id, Pages.NOW, source, SUBJECT, row, words);
    }
}
