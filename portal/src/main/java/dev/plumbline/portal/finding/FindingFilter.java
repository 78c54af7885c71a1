package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to show; null means all.
 *
 * @param rule a rule's id
 * @param site a site's label
 * @param name how the candidate's name begins, in any case
 */
public record FindingFilter(
        @Nullable Severity severity,
        @Nullable String rule,
        @Nullable String site,
        @Nullable String name) {
    public static final FindingFilter NONE = new FindingFilter(null, null, null, null);
}
