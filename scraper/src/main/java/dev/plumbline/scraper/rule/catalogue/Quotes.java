package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;

/** Narrows evidence to the words that matter, so that the page is marked there and not all over. */
final class Quotes {

    private static final int CONTEXT = 32;

    private Quotes() {}

    /** The same place with a part of its quote; the whole where the part is not in it. */
    static Evidence within(Evidence evidence, String part) {
        String quote = evidence.quote();
        int from = part.isBlank() ? -1 : quote.indexOf(part);
        if (from < 0 || part.length() == quote.length()) {
            return evidence;
        }
        String before = evidence.prefix() + quote.substring(0, from);
        String after = quote.substring(from + part.length()) + evidence.suffix();
        return new Evidence(
                evidence.capture(),
                evidence.url(),
                evidence.capturedAt(),
                evidence.site(),
                evidence.account(),
                part,
                before.substring(Math.max(0, before.length() - CONTEXT)),
                after.substring(0, Math.min(CONTEXT, after.length())),
                evidence.cssPath(),
                evidence.origin());
    }
}
