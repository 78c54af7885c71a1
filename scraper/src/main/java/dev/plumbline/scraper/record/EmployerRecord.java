package dev.plumbline.scraper.record;

import dev.plumbline.scraper.claim.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of an import from the employer's own systems. The nested records are the whole vocabulary. */
public sealed interface EmployerRecord {

    /** Whose row it is: the account in that system, lower case: an e-mail address, a contractor's number. */
    String subject();

    /** When; midnight UTC where only the day is said. */
    Instant at();

    /** The row: its quote is the row in words, its path {@code row-17}. */
    Evidence evidence();

    /**
     * A sign-in or a change of an account's factors.
     *
     * @param offset the offset that the row states, where it does
     * @param name the person's name as the system shows it
     * @param deviceManaged whether the row says that the employer manages the device
     * @param session the session's id, where the row tells
     */
    record SignIn(
            String subject,
            @Nullable String name,
            Instant at,
            @Nullable ZoneOffset offset,
            Act act,
            @Nullable String ip,
            @Nullable Network network,
            @Nullable Location location,
            @Nullable String device,
            @Nullable Boolean deviceManaged,
            @Nullable String userAgent,
            @Nullable String session,
            @Nullable String factor,
            Evidence evidence)
            implements EmployerRecord {}

    /** What happened at a sign-in. */
    enum Act {
        SUCCESS,
        FAILURE,
        /** A second factor or a confirmation was asked for. */
        CHALLENGE,
        FACTOR_ADDED,
        FACTOR_REMOVED,
        /** A repository or file was opened, cloned or downloaded. */
        ACCESS,
        /** The system itself marked a sign-in as unusual. */
        MARKED,
        OTHER
    }

    /** The network of an address, from the record's own fields or the team's ranges; nothing is looked up. */
    record Network(
            @Nullable Long number,
            @Nullable String name,
            @Nullable Boolean proxy,
            @Nullable Boolean hosting) {}

    /**
     * Where the record's system places an address.
     *
     * @param country ISO 3166 alpha-2
     * @param latitude degrees north, null where neither the record nor the gazetteer tells
     * @param longitude degrees east
     */
    record Location(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * A payment to a contractor, or a charge in their name.
     *
     * @param name the contractor's name as the ledger has it
     * @param payee who is paid
     * @param method {@code bank}, {@code card}, {@code wallet}, … as written
     * @param account the account's reference or a hash of it, as written
     * @param country of the account, ISO 3166 alpha-2; shown, never weighed
     */
    record Payment(
            String subject,
            @Nullable String name,
            Instant at,
            String payee,
            @Nullable String method,
            @Nullable String account,
            @Nullable String country,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String reference,
            Evidence evidence)
            implements EmployerRecord {}

    /**
     * A thing sent to a contractor.
     *
     * @param shipTo the address as written
     * @param addressType {@code home}, {@code parcel shop}, {@code freight forwarder}, … as written
     * @param status {@code delivered}, {@code redirected}, … as written
     */
    record Shipment(
            String subject,
            @Nullable String name,
            Instant at,
            @Nullable String number,
            @Nullable String item,
            String shipTo,
            @Nullable String country,
            @Nullable String addressType,
            @Nullable String status,
            Evidence evidence)
            implements EmployerRecord {}

    /** A program on a computer. */
    record Software(
            String subject,
            Instant at,
            String host,
            String product,
            @Nullable String version,
            @Nullable String publisher,
            Evidence evidence)
            implements EmployerRecord {}

    /**
     * A meeting that a person was asked to.
     *
     * @param uid the calendar's id of the meeting
     * @param accepted whether the person said yes; null where the calendar does not tell
     */
    record Meeting(
            String subject,
            @Nullable String name,
            Instant at,
            Instant until,
            @Nullable String uid,
            @Nullable String title,
            @Nullable Boolean accepted,
            Evidence evidence)
            implements EmployerRecord {}

    /** How somebody who vouches for a person can be reached. */
    record ReferenceContact(
            String subject,
            Instant at,
            String name,
            @Nullable String organisation,
            List<String> emails,
            List<String> phones,
            @Nullable String relation,
            Evidence evidence)
            implements EmployerRecord {
        public ReferenceContact {
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
        }
    }

    /**
     * When somebody came, and through whom: onboarding and the end of work.
     *
     * @param referredBy the account of who brought them, as {@link #subject}
     * @param address the address on the papers, where the team keeps it
     * @param zone the zone of the required hours, a zone id
     */
    record Engagement(
            String subject,
            String name,
            Instant at,
            @Nullable LocalDate until,
            @Nullable String referredBy,
            @Nullable String address,
            @Nullable String zone,
            Evidence evidence)
            implements EmployerRecord {}
}
