package dev.plumbline.scraper.claim;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All claims of one capture, and what was missing.
 *
 * @param events what the page says happened when; not among the claims
 * @param missing what the site's adapter requires and did not find: drift
 * @param abnormal which budget the page passed, in a sentence; null for an ordinary page
 * @param layout how a page of the person's own site is built; null on a site that builds all its pages alike
 */
public record Reading(
        UUID capture,
        PageUrl url,
        Instant capturedAt,
        Site site,
        AccountKey account,
        PageKind kind,
        List<Claim> claims,
        List<DatedEvent> events,
        List<String> missing,
        @Nullable String abnormal,
        Claim.@Nullable Layout layout) {

    public Reading {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        missing = List.copyOf(missing);
    }

    /** A reading without a layout. */
    public Reading(
            UUID capture,
            PageUrl url,
            Instant capturedAt,
            Site site,
            AccountKey account,
            PageKind kind,
            List<Claim> claims,
            List<DatedEvent> events,
            List<String> missing,
            @Nullable String abnormal) {
        this(capture, url, capturedAt, site, account, kind, claims, events, missing, abnormal, null);
    }

    /** The claims of one kind, in page order. */
    public <C extends Claim> Stream<C> claims(Class<C> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first claim of one kind. */
    public <C extends Claim> Optional<C> first(Class<C> kind) {
        return claims(kind).findFirst();
    }
}
