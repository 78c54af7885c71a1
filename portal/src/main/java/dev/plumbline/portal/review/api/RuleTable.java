package dev.plumbline.portal.review.api;

import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rules say of themselves, by id. */
final class RuleTable {
    private static final Map<String, RuleInfo> BY_ID =
            Rules.ALL.stream().map(Rule::info).collect(Collectors.toUnmodifiableMap(RuleInfo::id, info -> info));

    private RuleTable() {}

    /** Empty for a rule that a later release dropped. */
    static Optional<RuleInfo> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
