package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.base.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that a problem is made with in the sources, said in other languages. */
class RefusalsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:new Problem|Problem\\.later)\\(\\s*\\d+,\\s*\"[a-z-]+\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(.)");
    private static final Pattern IN_TWO_LINES = Pattern.compile("\"\\s*\\+\\s*\"");

    @ParameterizedTest
    @EnumSource(names = {"GERMAN", "SPANISH"})
    void every_refusal_in_the_sources_is_translated(Language language) throws IOException {
        Set<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(60);
        assertThat(sentences)
                .as("a line for each in refusals.tsv")
                .allSatisfy(
                        english -> assertThat(Refusals.say(language, english)).isNotEqualTo(english));
    }

    private static Set<String> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> PROBLEM.matcher(
                                    IN_TWO_LINES.matcher(text(file)).replaceAll(""))
                            .results())
                    // What is put together from variables has no words of its own to look for.
                    .filter(found -> !found.group(2).equals("+"))
                    .map(RefusalsTest::filled)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String filled(MatchResult found) {
        return found.group(1).replace("\\\"", "\"").replace("%%", "%").replaceAll("%[\\d.,]*[dsf]", "7");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void a_refusal_is_said_in_the_readers_language_and_a_strange_one_as_it_is() {
        String nothing = String.valueOf(Problem.notFound().getMessage());
        assertThat(Refusals.say(Language.ENGLISH, nothing)).isEqualTo(nothing);
        assertThat(List.of(Refusals.say(Language.GERMAN, nothing), Refusals.say(Language.SPANISH, nothing)))
                .doesNotContain(nothing)
                .doesNotHaveDuplicates();
        assertThat(Refusals.say(Language.GERMAN, "Nobody wrote this down")).isEqualTo("Nobody wrote this down");
    }
}
