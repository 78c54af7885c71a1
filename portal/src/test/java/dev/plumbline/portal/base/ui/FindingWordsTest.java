package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library's catalogue of examples, said in other languages. */
class FindingWordsTest {
    private static final Path EXAMPLES = Path.of("..", "scraper", "catalogue", "examples.md");
    private static final Pattern SAID = Pattern.compile("^\\*\\*(.+?)\\*\\* (.*) \\(\\w+ confidence\\)$");
    private static final Pattern FEATURE = Pattern.compile("^- ([^“][^:]*): .* · .* · (.*)$");
    private static final Pattern WORDS = Pattern.compile("[a-z]{4,}");

    /** What a feature's result is as a word of its own, with a mark. */
    private static final Set<String> MARKED = Set.of("agrees", "compatible", "differs", "reused");

    private static Set<String> english = Set.of();

    @BeforeAll
    static void read() throws IOException {
        english = Files.readAllLines(EXAMPLES).stream()
                .flatMap(FindingWordsTest::texts)
                .filter(text -> WORDS.matcher(text).find() && !MARKED.contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english).hasSizeGreaterThan(300);
    }

    private static Stream<String> texts(String line) {
        Matcher said = SAID.matcher(line);
        if (said.matches()) {
            return Stream.of(said.group(1), said.group(2));
        }
        Matcher feature = FEATURE.matcher(line);
        return feature.matches() ? Stream.of(feature.group(1), feature.group(2)) : Stream.empty();
    }

    /** A rule that comes needs no translation to be shown; who releases sees how much lacks one. */
    @ParameterizedTest
    @EnumSource(names = {"GERMAN", "SPANISH"})
    void hardly_anything_that_rules_say_stays_english(Language language) {
        List<String> missing = english.stream()
                .filter(text -> FindingWords.say(language, text).equals(text))
                .filter(text -> FindingWords.TABLE.rows().stream().noneMatch(row -> row[0].equals(text)))
                .toList();
        System.out.printf(
                "figure finding-texts-translated-%s %d of %d%n",
                language.tag(), english.size() - missing.size(), english.size());
        assertThat(missing).hasSizeLessThan(english.size() / 20);
    }

    @Test
    void a_sentence_that_no_template_fits_stays_among_those_that_are_translated() {
        String known = "The two pages were read within half a year of one another.";
        assertThat(FindingWords.say(Language.GERMAN, known + " Nobody wrote this sentence down."))
                .isEqualTo(FindingWords.say(Language.GERMAN, known) + " Nobody wrote this sentence down.")
                .doesNotContain("half a year");
        assertThat(FindingWords.say(Language.ENGLISH, known)).isEqualTo(known);
    }

    @Test
    void quotes_stay_as_the_page_has_them() {
        assertThat(FindingWords.say(
                        Language.GERMAN, "Country differs: 'Polen, or so. And on' on GigHub, 'Vietnam' on CodePort"))
                .contains("„Polen, or so. And on“", "„Vietnam“", "GigHub", "CodePort")
                .doesNotContain("Country differs");
    }
}
