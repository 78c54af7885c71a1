package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to show; null means all.
 *
 * @param rule a rule's id
 * @param site a site's label
 * @param name how the candidate's name begins, in any case
 * @param group those of one candidate, rule or cluster
 */
public record FindingFilter(
        @Nullable Severity severity,
        @Nullable String rule,
        @Nullable String site,
        @Nullable String name,
        @Nullable GroupKey group) {
    public static final FindingFilter NONE = new FindingFilter(null, null, null, null);

    /** Of any group. */
    public FindingFilter(
            @Nullable Severity severity, @Nullable String rule, @Nullable String site, @Nullable String name) {
        this(severity, rule, site, name, null);
    }

    /** The same, of one group; of all where it is null. */
    public FindingFilter within(@Nullable GroupKey one) {
        return new FindingFilter(severity, rule, site, name, one);
    }

    /** The part that an index of findings knows: without site and name. */
    FindingFilter indexed() {
        return new FindingFilter(severity, rule, null, null, group);
    }
}
