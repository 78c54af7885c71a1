package dev.plumbline.portal.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The library's English about its rules, their cases, the indicators and what can be observed, in the reader's language:
 * by tables of the English and its translation. A text that changed has none until somebody translates it, and stays
 * English for as long.
 */
public final class LibraryWords {
    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of("de", table("de"), "es", table("es"));

    private LibraryWords() {}

    /** As the reader reads it; in English where there is no translation. */
    public static String say(String english) {
        return say(Language.of(Words.locale()), english);
    }

    /** The same in a language. */
    public static String say(Language language, String english) {
        return in(language.tag()).getOrDefault(english, english);
    }

    /** English and translation of a language; empty for any other. */
    static Map<String, String> in(String language) {
        return BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    private static Map<String, String> table(String language) {
        Map<String, String> table = new HashMap<>();
        try (InputStream file = LibraryWords.class.getResourceAsStream("library-" + language + ".tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                table.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(table);
    }
}
