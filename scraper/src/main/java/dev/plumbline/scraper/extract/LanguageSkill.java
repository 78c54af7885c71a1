package dev.plumbline.scraper.extract;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            "zh", "ja", "ko", "ar");

    private static final class Names {
        static final Map<String, String> ALL = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String speaker : SPEAKERS) {
                ULocale in = new ULocale(speaker);
                Arrays.stream(Locale.getISOLanguages())
                        .sorted()
                        .forEach(code -> names.putIfAbsent(
                                new ULocale(code).getDisplayLanguage(in).toLowerCase(Locale.ROOT), code));
            }
            names.putAll(Map.of(
                    "ingles",
                    "en",
                    "mandarin",
                    "zh",
                    "farsi",
                    "fa",
                    "flemish",
                    "nl",
                    "castilian",
                    "es",
                    "tagalog",
                    "tl",
                    "portugues",
                    "pt",
                    "frances",
                    "fr",
                    "aleman",
                    "de",
                    "norwegian",
                    "no"));
            return Map.copyOf(names);
        }
    }

    /** The language that a short text names, with a level behind a bracket, a dash or a colon. */
    public static Optional<LanguageSkill> parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int cut = cut(text);
        String name = text.substring(0, cut).strip();
        String rest = text.substring(cut)
                .replaceAll("^[\\s(\\[:–—,-]{1,4}|[\\s)\\]]{1,4}$", "")
                .strip();
        return code(name).map(code -> new LanguageSkill(code, rest.isEmpty() ? null : rest));
    }

    /** The ISO 639 code of a language's name in any of the large languages. */
    public static Optional<String> code(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() < 3 && plain.chars().allMatch(c -> c < 0x80)
                ? Optional.empty()
                : Optional.ofNullable(Names.ALL.get(plain));
    }

    private static int cut(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = (c == '-' || c == '–' || c == '—') && text.charAt(i - 1) == ' ';
            if (c == '(' || c == '[' || c == ':' || c == ',' || c == '\n' || spaced) {
                return i;
            }
        }
        return text.length();
    }
}
