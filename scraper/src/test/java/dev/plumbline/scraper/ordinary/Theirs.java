package dev.plumbline.scraper.ordinary;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.RecordRow;

/** The same row of another person. */
final class Theirs {
    private static final String SUBJECT = "contractor-8@employer.example";

    private Theirs() {}

    static EmployerRecord row(EmployerRecord mine, String name) {
        Evidence row = mine.evidence();
        Evidence theirs =
                RecordRow.evidence(row.capture(), row.capturedAt(), row.site().label(), SUBJECT, 900, row.quote());
        return switch (mine) {
            case SignIn in ->
                new SignIn(
                        SUBJECT,
                        name,
                        in.at().plusSeconds(5400),
                        in.offset(),
                        in.act(),
                        in.ip(),
                        in.network(),
                        in.location(),
                        null,
                        null,
                        "Safari on macOS",
                        null,
                        null,
                        theirs);
            case Payment paid ->
                new Payment(
                        SUBJECT,
                        name,
                        paid.at(),
                        paid.payee(),
                        paid.method(),
                        paid.account(),
                        paid.country(),
                        paid.amount(),
                        paid.currency(),
                        paid.reference(),
                        theirs);
            case Shipment sent ->
                new Shipment(
                        SUBJECT,
                        name,
                        sent.at(),
                        "SHP-900",
                        sent.item(),
                        sent.shipTo(),
                        sent.country(),
                        sent.addressType(),
                        sent.status(),
                        theirs);
            default -> throw new IllegalArgumentException("Nobody else has such a row: " + mine);
        };
    }
}
