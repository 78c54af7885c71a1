package dev.plumbline.scraper.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page says happened at a stated time: a commit, a post, an answer. Events feed the picture of hours; they
 * are no claims, since a page may show hundreds and none is compared by itself.
 *
 * @param text the words on the page
 * @param at when; midnight UTC where only the day was said
 * @param timed whether the time of day was said, too
 * @param offset the author's own offset, where the page keeps it; {@code Z} in an attribute of a site says nothing of it
 * @param author the account or name that the page gives with it; null where it is the page's own person
 * @param made when a machine recorded it, where the page keeps that too and it differs: a commit's second date
 */
public record DatedEvent(
        Kind kind,
        String text,
        Instant at,
        boolean timed,
        @Nullable ZoneOffset offset,
        @Nullable String author,
        @Nullable Instant made,
        Evidence evidence) {

    /** An event of which one time is known. */
    public DatedEvent(
            Kind kind,
            String text,
            Instant at,
            boolean timed,
            @Nullable ZoneOffset offset,
            @Nullable String author,
            Evidence evidence) {
        this(kind, text, at, timed, offset, author, null, evidence);
    }

    /** What happened. */
    public enum Kind {
        COMMIT,
        RELEASE,
        REPOSITORY,
        POST,
        ANSWER,
        REVIEW,
        OTHER
    }
}
