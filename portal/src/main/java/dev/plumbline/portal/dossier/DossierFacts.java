package dev.plumbline.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says: the only source of its JSON, its HTML and its PDF. What the redaction withholds is null here, or
 * stands as {@link Redactor#WITHHELD} inside a text.
 *
 * @param madeBy null where colleagues are not named
 * @param redaction the label of a {@link Redaction}
 * @param withheld in words, what that level leaves out
 * @param rulesVersion of the library that reads and checks
 * @param rules how many rules were asked
 */
record DossierFacts(
        UUID id,
        String title,
        Instant madeAt,
        @Nullable String madeBy,
        String redaction,
        String withheld,
        String rulesVersion,
        int rules,
        List<Person> candidates,
        List<Capture> captures) {

    /**
     * One candidate.
     *
     * @param dismissedLeftOut how many findings were dismissed; they are not in here
     */
    record Person(
            String name,
            List<Account> accounts,
            @Nullable Coverage coverage,
            List<Finding> findings,
            int dismissedLeftOut,
            List<Decided> decisions) {}

    /** One account of a candidate. */
    record Account(String site, String name, String url, Instant firstSeen, Instant lastSeen) {}

    /** What was compared, and what could not be. */
    record Coverage(int compared, int total, List<String> notCompared, List<Row> rows) {}

    /** One thing that sources speak about. */
    record Row(
            String claim,
            List<String> sources,
            String result,
            @Nullable String reason) {}

    /**
     * What does not line up.
     *
     * @param state of the answer that stands
     * @param waiting what waits for a second person, in words; null where nothing does
     */
    record Finding(
            String headline,
            String message,
            String severity,
            String confidence,
            String family,
            String rule,
            String ruleAsks,
            Instant firstSeen,
            String state,
            @Nullable String waiting,
            List<Quote> quotes,
            List<Compared> compared,
            List<String> alsoPossible,
            @Nullable String ask,
            List<Answer> answers) {}

    /**
     * Where a page says so.
     *
     * @param words the quote; {@link Redactor#OTHERS} where it stands on somebody else's page
     * @param capture the capture that holds it; null where it stands on none, or where it is withheld
     */
    record Quote(
            String site,
            String before,
            String words,
            String after,
            @Nullable String url,
            Instant readAt,
            @Nullable String readBy,
            @Nullable UUID capture) {}

    /** One feature that was compared. */
    record Compared(String feature, String left, String right, String result) {}

    /** What a person answered. */
    record Answer(
            String state,
            @Nullable String reason,
            Instant at,
            @Nullable Instant until,
            @Nullable String by,
            @Nullable String comment,
            @Nullable String shareableComment) {}

    /** What was decided on a shortlist. */
    record Decided(
            @Nullable String shortlist,
            String decision,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String note,
            @Nullable String signOff) {}

    /**
     * A capture that is quoted.
     *
     * @param sha256 of the page's source, lower-case hex
     * @param bytes of the page's source in UTF-8
     */
    record Capture(UUID id, String url, Instant capturedAt, Instant receivedAt, int bytes, String sha256) {}
}
