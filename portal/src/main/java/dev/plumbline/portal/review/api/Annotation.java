package dev.plumbline.portal.review.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding at its place on a page, after the W3C Web Annotation model. */
record Annotation(UUID id, String type, String motivation, Instant created, Body body, Target target) {

    /**
     * What does not line up, and what else could explain it.
     *
     * @param standing how its quotes stand to one another: {@code differ}, {@code same} (under two identities),
     *     {@code beside} (counted or dated, not compared word by word) or {@code alone}
     * @param scopes what this member's dismissal may count for, the narrowest first
     */
    record Body(
            UUID finding,
            String rule,
            List<String> indicators,
            String family,
            String severity,
            String confidence,
            String standing,
            String headline,
            String message,
            String ask,
            List<String> innocentExplanations,
            List<Quote> evidence,
            List<String> scopes,
            Disposition disposition) {}

    /**
     * A quote, and where it was read.
     *
     * @param capture null where it stands on no captured page: a row of an import, or what a person saw
     * @param url null there too
     * @param site as people say it; a row with its number: {@code Okta System Log, row 17}
     */
    record Quote(
            @Nullable UUID capture,
            @Nullable String url,
            String site,
            Instant capturedAt,
            String quote,
            String prefix,
            String suffix) {}

    /** The answer that holds; {@code open} where there is none. */
    record Disposition(
            String state,
            @Nullable String reason,
            @Nullable String by,
            @Nullable Instant at) {}

    /** The place on the page. */
    record Target(String source, List<Selector> selector) {}

    /** One way to find the place: by its words, or by its element. */
    record Selector(
            String type,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String value) {
        static Selector words(String exact, String prefix, String suffix) {
            return new Selector("TextQuoteSelector", exact, prefix, suffix, null);
        }

        static Selector element(String path) {
            return new Selector("CssSelector", null, null, null, path);
        }
    }
}
