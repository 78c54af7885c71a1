package dev.plumbline.portal.rules;

import java.util.Map;

/**
 * How a rule is asked.
 *
 * @param rule its id
 * @param thresholds what differs from the rule's own figures, by name
 */
public record RuleSetting(String rule, RuleState state, Map<String, Double> thresholds) {
    public RuleSetting {
        thresholds = Map.copyOf(thresholds);
    }

    /** As the library has it. */
    public static RuleSetting untouched(String rule) {
        return new RuleSetting(rule, RuleState.ON, Map.of());
    }
}
