package dev.plumbline.scraper.extract;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A human language and how well it is said to be spoken: {@code Swedish (native)}.
 *
 * @param language ISO 639 code
 * @param level as written, null where not said
 */
public record LanguageSkill(String language, @Nullable String level) {
    private static final int LONGEST = 80;
    private static final List<String> SPEAKERS = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "ro", "hu", "ru", "uk", "tr",
            "zh", "zh_Hant", "ja", "ko", "ar", "hi");

    private static final Set<String> LEVELS = Table.rows(LanguageSkill.class, "levels.csv").stream()
            .map(row -> Fold.of(row.getFirst()))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> WORDS =
            List.of("language", "язык", "мова", "język", "dili", "اللغة", "भाषा", "sprache", "langue");

    private static final class Names {
        static final Map<String, String> ALL = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String speaker : SPEAKERS) {
                ULocale in = new ULocale(speaker);
                Arrays.stream(Locale.getISOLanguages())
                        .sorted()
                        .forEach(code -> names.putIfAbsent(Fold.of(new ULocale(code).getDisplayLanguage(in)), code));
            }
            names.putAll(Table.map("languages.csv"));
            return Map.copyOf(names);
        }
    }

    /** The language that a short text names, with a level behind a mark, or right before or behind it in known words. */
    public static Optional<LanguageSkill> parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int cut = cut(text);
        String rest = stripped(text.substring(cut));
        Optional<LanguageSkill> marked =
                code(text.substring(0, cut)).map(code -> new LanguageSkill(code, rest.isEmpty() ? null : rest));
        return marked.or(() -> unmarked(text.strip()));
    }

    /** {@code English C1}, {@code Fluent English}. */
    private static Optional<LanguageSkill> unmarked(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            String first = stripped(text.substring(0, space));
            String second = stripped(text.substring(space + 1));
            Optional<String> before = isLevel(second) ? code(first) : Optional.empty();
            if (before.isPresent()) {
                return before.map(code -> new LanguageSkill(code, second));
            }
            Optional<String> behind = isLevel(first) ? code(second) : Optional.empty();
            if (behind.isPresent()) {
                return behind.map(code -> new LanguageSkill(code, first));
            }
        }
        return Optional.empty();
    }

    /** Whether words say how well a language is spoken. */
    public static boolean isLevel(String words) {
        return LEVELS.contains(Fold.of(words.strip()));
    }

    /** The ISO 639 code of a language's name in any of the large languages. */
    public static Optional<String> code(String name) {
        String plain = Fold.of(stripped(name));
        if (plain.length() < 3 && plain.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        String known = Names.ALL.get(plain);
        return Optional.ofNullable(known == null ? Names.ALL.get(withoutWord(plain)) : known);
    }

    /** {@code английский язык} without its word for language. */
    private static String withoutWord(String name) {
        for (String word : WORDS) {
            if (name.endsWith(" " + word)) {
                return name.substring(0, name.length() - word.length() - 1);
            }
            if (name.startsWith(word + " ")) {
                return name.substring(word.length() + 1);
            }
        }
        return name;
    }

    private static int cut(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = (c == '-' || c == '–' || c == '—') && text.charAt(i - 1) == ' ';
            if ("([:,/|·•（：、，・／\n".indexOf(c) >= 0 || spaced) {
                return i;
            }
        }
        return text.length();
    }

    /** Without marks and space at both ends. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || "()[]:–—,-/|·•（）：、，・／".indexOf(c) >= 0;
    }
}
