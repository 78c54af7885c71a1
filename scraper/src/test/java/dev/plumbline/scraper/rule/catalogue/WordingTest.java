package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a rule can say of a candidate states facts and accuses nobody. */
class WordingTest {

    private static final List<String> ACCUSING = List.of(
            "fake",
            "fraud",
            "liar",
            "lie",
            "lied",
            "lies",
            "lying",
            "scam",
            "suspicious",
            "suspect",
            "suspected",
            "north korea",
            "north korean",
            "dprk",
            "criminal",
            "cheat",
            "imposter",
            "impostor",
            "dishonest",
            "deceive",
            "deception",
            "forged",
            "illegal",
            "stolen",
            "steal",
            "bogus",
            "phony",
            "guilty",
            "untrustworthy",
            "shady",
            "red flag",
            "threat",
            "malicious",
            "score",
            "risk",
            "cleared");

    private static final Set<String> FILLER =
            Set.of("unknown", "none", "other", "n/a", "tbd", "various", "misc", "false positive", "-", "");

    private static List<RuleTester> all() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void accuses_nobody(RuleTester rule) {
        assertThat(rule.texts())
                .allSatisfy(text -> assertThat(accusing(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void fills_no_field_with_filler(RuleTester rule) {
        assertThat(rule.texts())
                .allSatisfy(
                        text -> assertThat(FILLER).doesNotContain(text.strip().toLowerCase(Locale.ROOT)));
        assertThat(rule.rule().info().innocentExplanations())
                .allSatisfy(explanation -> assertThat(explanation.split(" ", -1).length)
                        .as(explanation)
                        .isGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @MethodSource("all")
    void shows_the_words_of_both_pages(RuleTester rule) {
        assertThat(rule.findings().toList()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.headline()).isNotBlank().hasSizeLessThan(300);
            assertThat(finding.message()).endsWith(".");
            assertThat(finding.evidence()).isNotEmpty();
            assertThat(finding.evidence().size())
                    .isGreaterThanOrEqualTo(rule.rule().info().standing() == Standing.ALONE ? 1 : 2);
        });
    }

    @Test
    void accuses_nobody_in_the_coverage_map() {
        CoverageMap map = CoverageMap.of(Rules.ALL);
        Stream<String> texts = Stream.concat(
                map.rows().stream()
                        .flatMap(row -> Stream.concat(Stream.of(row.name(), row.why()), row.other().stream())),
                map.never().stream().flatMap(never -> Stream.of(never.name(), never.why())));
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(accusing(text)).as(text).isEmpty());
    }

    @Test
    void accuses_nobody_in_what_can_be_observed() {
        assertThat(Topics.ALL.stream()
                        .flatMap(topic -> Stream.concat(
                                Stream.of(topic.title(), topic.question()),
                                topic.choices().stream().map(Choice::sentence))))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(accusing(text)).as(text).isEmpty());
    }

    private static List<String> accusing(String text) {
        String words = " " + String.join(" ", Phrase.words(text)) + " ";
        return ACCUSING.stream()
                .filter(word -> Arrays.stream(new String[] {word, word + "s", word + "er", word + "ulent"})
                        .anyMatch(form -> words.contains(" " + form + " ")))
                .toList();
    }
}
