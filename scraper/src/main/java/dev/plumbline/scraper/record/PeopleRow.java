package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.Meeting;
import dev.plumbline.scraper.record.EmployerRecord.ReferenceContact;
import dev.plumbline.scraper.record.EmployerRecord.Software;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a program, a meeting, a reference's contact or an engagement of a row. */
final class PeopleRow {
    private PeopleRow() {}

    static Software software(Cells cells, RowContext context) throws CellProblem {
        String subject = cells.subject();
        String product = cells.required(Field.PRODUCT);
        String host = cells.text(Field.HOST) == null ? subject : cells.required(Field.HOST);
        String version = cells.text(Field.VERSION);
        String publisher = cells.text(Field.PUBLISHER);
        Instant at =
                cells.momentOr(Field.TIME, context.dates(), context.source().importedAt());
        RowWords words = new RowWords()
                .add(product + (version == null ? "" : " " + version) + " on " + host)
                .add("by ", publisher)
                .add("since ", cells.text(Field.TIME) == null ? null : RowWords.day(at));
        return new Software(
                subject, at, host, product, version, publisher, context.evidence(cells, subject, words.toString()));
    }

    static Meeting meeting(Cells cells, RowContext context) throws CellProblem {
        String subject = cells.subject();
        Instant from = cells.moment(Field.TIME, context.dates()).at();
        Instant until = cells.moment(Field.UNTIL, context.dates()).at();
        if (until.isBefore(from)) {
            throw new CellProblem(Field.UNTIL, "The meeting ends before it begins. Correct one of the two times.");
        }
        String title = cells.text(Field.TITLE);
        Boolean accepted = accepted(cells);
        RowWords words = new RowWords()
                .add("meeting " + RowWords.minute(from) + " to " + RowWords.minute(until))
                .add("", title == null ? null : "'" + title + "'")
                .add("with ", cells.text(Field.NAME) == null ? subject : cells.text(Field.NAME))
                .add("", accepted == null ? null : accepted ? "accepted" : "not accepted");
        return new Meeting(
                subject,
                cells.text(Field.NAME),
                from,
                until,
                cells.text(Field.UID),
                title,
                accepted,
                context.evidence(cells, subject, words.toString()));
    }

    static ReferenceContact reference(Cells cells, RowContext context) throws CellProblem {
        String subject = cells.subject();
        String name = cells.required(Field.CONTACT);
        String organisation = cells.text(Field.ORGANISATION);
        List<String> emails = cells.list(Field.EMAIL, "[,;|\\s]+").stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        List<String> phones = cells.list(Field.PHONE, "[,;|]");
        String relation = cells.text(Field.RELATION);
        Instant at =
                cells.momentOr(Field.TIME, context.dates(), context.source().importedAt());
        RowWords words = new RowWords()
                .add("reference ", name)
                .add("", organisation)
                .add("", relation)
                .add("", emails.isEmpty() ? null : String.join(" ", emails))
                .add("", phones.isEmpty() ? null : String.join(" or ", phones))
                .add("for ", subject);
        return new ReferenceContact(
                subject,
                at,
                name,
                organisation,
                emails,
                phones,
                relation,
                context.evidence(cells, subject, words.toString()));
    }

    static Engagement engagement(Cells cells, RowContext context) throws CellProblem {
        String subject = cells.subject();
        String name = cells.required(Field.NAME);
        Instant at = cells.moment(Field.TIME, context.dates()).at();
        LocalDate until = cells.text(Field.UNTIL) == null
                ? null
                : cells.moment(Field.UNTIL, context.dates()).day();
        String referrer = cells.lower(Field.REFERRED_BY);
        String address = cells.text(Field.ADDRESS);
        String zone = cells.text(Field.ZONE);
        RowWords words = new RowWords()
                .add(name + " since " + RowWords.day(at))
                .add("until ", until)
                .add("brought by ", referrer)
                .add("address ", address)
                .add("hours of ", zone);
        return new Engagement(
                subject, name, at, until, referrer, address, zone, context.evidence(cells, subject, words.toString()));
    }

    private static @Nullable Boolean accepted(Cells cells) throws CellProblem {
        String text = cells.lower(Field.ACCEPTED);
        if (text == null || text.startsWith("needs") || text.startsWith("tentative")) {
            return null;
        }
        return text.startsWith("accept") || Boolean.TRUE.equals(cells.flag(Field.ACCEPTED));
    }
}
