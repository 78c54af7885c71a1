package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.rule.CaseTitle;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryWordsTest {
    private static final CoverageMap MAP = CoverageMap.of(Rules.ALL);
    private static final Set<String> ENGLISH = Stream.of(
                    Rules.ALL.stream().map(Rule::info).flatMap(rule -> RuleTexts.english(rule).stream()),
                    CaseTitle.all().stream().map(CaseTitle::title),
                    MAP.rows().stream()
                            .flatMap(row -> Stream.concat(Stream.of(row.name(), row.why()), row.other().stream())),
                    MAP.never().stream().flatMap(never -> Stream.of(never.name(), never.why())),
                    Topics.ALL.stream()
                            .flatMap(topic -> Stream.concat(
                                    Stream.of(topic.title(), topic.question()),
                                    topic.choices().stream().map(Choice::sentence))))
            .flatMap(texts -> texts)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toSet());

    /** A rule that comes needs no translation to be shown; who releases sees how many lack one. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void hardly_a_text_of_the_library_lacks_a_translation(String language) {
        List<String> missing = ENGLISH.stream()
                .filter(text -> !LibraryWords.in(language).containsKey(text))
                .toList();
        System.out.printf(
                "figure library-texts-translated-%s %d of %d%n",
                language, ENGLISH.size() - missing.size(), ENGLISH.size());
        assertThat(missing).hasSizeLessThan(ENGLISH.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void nothing_is_translated_that_the_library_does_not_say(String language) {
        assertThat(ENGLISH).containsAll(LibraryWords.in(language).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void a_translation_ends_as_its_english_does_and_is_another_text(String language) {
        List<String> odd = LibraryWords.in(language).entrySet().stream()
                .filter(entry -> entry.getValue().isBlank()
                        || entry.getKey().equals(entry.getValue())
                        || ends(entry.getKey()) != ends(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(odd).isEmpty();
    }

    /** A question mark, a full stop, or neither. */
    private static char ends(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '.' ? last : ' ';
    }
}
