package dev.plumbline.portal.rules;

import dev.plumbline.scraper.rule.Finding;
import java.util.List;
import java.util.UUID;

/** Asks one rule of all that is known of a candidate; stores nothing. */
public interface RuleTrial {
    /**
     * Asks it as it was set and as it would be set, in the running transaction.
     *
     * @param was how the rule was asked
     * @param setting how the same rule would be asked
     */
    Outcome compare(int team, UUID candidate, RuleSetting was, RuleSetting setting);

    /**
     * What differs for people.
     *
     * @param more findings that they would see and did not
     * @param fewer findings that they saw and would not
     */
    record Outcome(List<Finding> more, List<Finding> fewer) {
        public Outcome {
            more = List.copyOf(more);
            fewer = List.copyOf(fewer);
        }
    }
}
