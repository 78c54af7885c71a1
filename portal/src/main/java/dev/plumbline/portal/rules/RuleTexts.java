package dev.plumbline.portal.rules;

import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules say of themselves, by id. */
public final class RuleTexts {
    private static final Map<String, RuleInfo> BY_ID =
            Rules.ALL.stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, Function.identity()));

    private RuleTexts() {}

    /** The rule's description; empty for a rule of another version. */
    public static Optional<RuleInfo> of(String rule) {
        return Optional.ofNullable(BY_ID.get(rule));
    }

    /** Every rule's id, sorted. */
    public static List<String> ids() {
        return BY_ID.keySet().stream().sorted().toList();
    }

    /** Where the help's page about a rule is, without a leading slash; there is one for each that {@link #of} knows. */
    public static String help(String rule) {
        return "help/rules/" + rule;
    }

    /** The id as people read it: {@code Place differs between profiles}. */
    public static String label(String rule) {
        String words = rule.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
