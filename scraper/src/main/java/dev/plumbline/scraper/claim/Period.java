package dev.plumbline.scraper.claim;

import org.jspecify.annotations.Nullable;

/**
 * From when to when, as far as somebody said.
 *
 * @param from null where not said
 * @param to null where not said, or still going on
 * @param ongoing "present", "today", "heute", …
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to, boolean ongoing) {
    public static final Period UNSAID = new Period(null, null, false);
}
