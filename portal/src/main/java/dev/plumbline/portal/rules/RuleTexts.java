package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Threshold;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The id as people read it, in the reader's language: {@code Place differs between profiles}. */
    public static String label(String rule) {
        return LibraryWords.say(english(rule));
    }

    /** What does not line up when the rule fires, in the reader's language, without a full stop. */
    public static String summary(RuleInfo rule) {
        return LibraryWords.say(rule.summary());
    }

    /** What to ask the candidate, in the reader's language. */
    public static String ask(RuleInfo rule) {
        return LibraryWords.say(rule.ask());
    }

    /** What else could explain it, in the reader's language. */
    public static List<String> explanations(RuleInfo rule) {
        return Arrays.stream(rule.innocentExplanations()).map(LibraryWords::say).toList();
    }

    /** What a figure of a rule is, in the reader's language. */
    public static String figure(Threshold threshold) {
        return LibraryWords.say(threshold.summary());
    }

    /** All English that is shown of a rule. */
    public static List<String> english(RuleInfo rule) {
        return Stream.of(
                        Stream.of(english(rule.id()), rule.summary(), rule.ask()),
                        Arrays.stream(rule.innocentExplanations()),
                        Arrays.stream(rule.thresholds()).map(Threshold::summary))
                .flatMap(texts -> texts)
                .toList();
    }

    private static String english(String rule) {
        String words = rule.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
