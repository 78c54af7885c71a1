package dev.plumbline.portal.review.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link of a page.
 *
 * @param kind of what it leads to, lower-kebab
 * @param state {@code not-seen}, {@code seen}, {@code points-back} or {@code no-link-back}
 */
public record FoundLink(
        String url, String kind, String state, @Nullable Instant capturedAt) {}
