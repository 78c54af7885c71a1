package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text says, and that a list can name.
 *
 * @param kind whose name it is; of other matters {@link EntryKind#OTHER}
 */
record Mention(Matter matter, EntryKind kind, String text) {

    /** A mention on a page or in a row, and where. */
    record Said(Mention mention, Evidence evidence) {}

    /** Those of pages about the candidate, and of rows. */
    static Stream<Said> of(Collection<Reading> readings, Collection<EmployerRecord> rows) {
        return Stream.concat(
                readings.stream()
                        .filter(reading -> reading.kind().aboutCandidate())
                        .flatMap(reading -> reading.claims().stream())
                        .flatMap(Mention::of),
                rows.stream().flatMap(Mention::of));
    }

    private static Stream<Said> of(Claim claim) {
        return switch (claim) {
            case Claim.Name name -> one(Matter.NAME, EntryKind.PERSON, name.text(), claim);
            case Claim.Job job -> one(Matter.NAME, EntryKind.ORGANISATION, job.organisation(), claim);
            case Claim.Email email ->
                Stream.concat(
                        one(Matter.EMAIL, EntryKind.OTHER, email.address(), claim),
                        one(
                                Matter.DOMAIN,
                                EntryKind.OTHER,
                                email.address().substring(email.address().lastIndexOf('@') + 1),
                                claim));
            case Claim.Phone phone ->
                one(Matter.PHONE, EntryKind.OTHER, Objects.requireNonNullElse(phone.e164(), phone.text()), claim);
            case Claim.Wallet wallet -> one(Matter.WALLET, EntryKind.OTHER, wallet.address(), claim);
            case Claim.Handle handle -> one(Matter.HANDLE, EntryKind.OTHER, handle.text(), claim);
            case Claim.Link link ->
                one(Matter.DOMAIN, EntryKind.OTHER, link.url().toString(), claim);
            case Claim.Bio bio -> one(Matter.TEXT, EntryKind.OTHER, bio.text(), claim);
            case Claim.PortfolioItem item -> one(Matter.TEXT, EntryKind.OTHER, item.text(), claim);
            case Claim.Headline headline -> one(Matter.TEXT, EntryKind.OTHER, headline.text(), claim);
            default -> Stream.empty();
        };
    }

    private static Stream<Said> of(EmployerRecord row) {
        return switch (row) {
            case EmployerRecord.SignIn in ->
                Stream.concat(
                        one(Matter.NAME, EntryKind.PERSON, in.name(), row),
                        one(Matter.IP_RANGE, EntryKind.OTHER, in.ip(), row));
            case EmployerRecord.Payment paid ->
                Stream.of(
                                one(Matter.NAME, EntryKind.PERSON, paid.name(), row),
                                one(Matter.NAME, EntryKind.ORGANISATION, paid.payee(), row),
                                one(Matter.NAME, EntryKind.PERSON, paid.payee(), row),
                                one(Matter.WALLET, EntryKind.OTHER, paid.account(), row))
                        .flatMap(mentions -> mentions);
            case EmployerRecord.Engagement engagement -> one(Matter.NAME, EntryKind.PERSON, engagement.name(), row);
            default -> Stream.empty();
        };
    }

    private static Stream<Said> one(Matter matter, EntryKind kind, @Nullable String text, Claim claim) {
        return one(matter, kind, text, claim.evidence());
    }

    private static Stream<Said> one(Matter matter, EntryKind kind, @Nullable String text, EmployerRecord row) {
        return one(matter, kind, text, row.evidence());
    }

    private static Stream<Said> one(Matter matter, EntryKind kind, @Nullable String text, Evidence evidence) {
        return text == null || text.isBlank()
                ? Stream.empty()
                : Stream.of(new Said(new Mention(matter, kind, text), evidence));
    }
}
