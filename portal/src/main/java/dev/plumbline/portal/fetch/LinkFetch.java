package dev.plumbline.portal.fetch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that a profile links to, asked for by a member.
 *
 * @param profile whose page links there
 * @param url the link
 * @param at the link, or where it led so far
 * @param hops redirects followed
 * @param outcome null as long as it waits
 * @param reason in a sentence; null where the outcome says all
 * @param capture of the page that was fetched
 */
public record LinkFetch(
        UUID id,
        UUID profile,
        String url,
        String at,
        int hops,
        UUID member,
        Instant askedAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable UUID capture) {}
