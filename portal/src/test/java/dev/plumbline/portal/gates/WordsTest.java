package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dev.plumbline.portal.base.ui.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the screens say is said in every language, and nothing is kept that no screen says. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+");
    private static final Pattern OF_A_CONSTANT = Pattern.compile("(?:[A-Z][A-Za-z]+\\.)+[A-Z][A-Z0-9_]*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @TestFactory
    List<DynamicTest> every_language_has_the_same_keys_with_the_same_parts() {
        return WordFiles.features().stream()
                .map(feature -> DynamicTest.dynamicTest(feature, () -> {
                    Map<String, String> english = WordFiles.read(feature, Language.ENGLISH);
                    for (Language other : Language.values()) {
                        Map<String, String> texts = WordFiles.read(feature, other);
                        assertThat(texts).as(other.tag()).containsOnlyKeys(english.keySet());
                        texts.forEach((key, text) -> {
                            assertThat(text).as(key).isNotBlank().doesNotContain("''");
                            assertThat(parts(text)).as(key).isEqualTo(parts(english.getOrDefault(key, "")));
                        });
                    }
                }))
                .toList();
    }

    @Test
    void what_is_the_same_in_two_languages_is_known_to_be() {
        List<String> same = new ArrayList<>();
        for (String feature : WordFiles.features()) {
            Map<String, String> english = WordFiles.read(feature, Language.ENGLISH);
            for (Language other : List.of(Language.GERMAN, Language.SPANISH)) {
                WordFiles.read(feature, other).forEach((key, text) -> {
                    if (text.equals(english.get(key)) && LETTERS.matcher(text).find()) {
                        same.add(other.tag() + " " + text);
                    }
                });
            }
        }

        assertThat(new TreeSet<>(same)).isSubsetOf(WordFiles.lines("words/same-in-two-languages.txt"));
    }

    @Test
    void a_key_stands_in_one_bundle_and_bundles_are_sorted() {
        Set<String> all = new HashSet<>();
        for (String feature : WordFiles.features()) {
            for (Language language : Language.values()) {
                assertThat(new ArrayList<>(WordFiles.read(feature, language).keySet()))
                        .as(feature + " " + language.tag())
                        .isSorted();
            }
            WordFiles.read(feature, Language.ENGLISH)
                    .keySet()
                    .forEach(key -> assertThat(all.add(key)).as(key).isTrue());
        }
        assertThat(all)
                .allMatch(key ->
                        KEY.matcher(key).matches() || OF_A_CONSTANT.matcher(key).matches());
    }

    @Test
    void what_is_said_is_there_and_what_is_there_is_said() {
        Set<String> kept = new HashSet<>();
        WordFiles.features()
                .forEach(feature ->
                        kept.addAll(WordFiles.read(feature, Language.ENGLISH).keySet()));
        Set<String> said = Sources.saidKeys();
        Set<String> literals = Sources.literals();
        Set<String> constants = Sources.constants();

        assertThat(said).isSubsetOf(kept);
        assertThat(kept.stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> !constants.contains(key))
                        .sorted())
                .isEmpty();
    }

    @Test
    void an_enum_is_said_as_a_whole() {
        Set<String> kept = new HashSet<>();
        WordFiles.features()
                .forEach(feature ->
                        kept.addAll(WordFiles.read(feature, Language.ENGLISH).keySet()));
        Set<String> types = new HashSet<>();
        kept.stream()
                .filter(key -> OF_A_CONSTANT.matcher(key).matches())
                .forEach(key -> types.add(key.substring(0, key.lastIndexOf('.'))));

        assertThat(Sources.constants().stream().filter(key -> types.contains(key.substring(0, key.lastIndexOf('.')))))
                .isSubsetOf(kept);
    }

    @Test
    void nothing_is_said_once_for_all_readers() {
        assertThat(Sources.saidOnce()).isEmpty();
    }

    @Test
    void no_words_stand_in_the_code_of_screens() {
        assertThat(Sources.visibleWords()).isEmpty();
    }

    private static Set<String> parts(String text) {
        MessagePattern message = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < message.countParts(); at++) {
            Part part = message.getPart(at);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                names.add(message.getSubstring(part));
            }
        }
        return names;
    }
}
