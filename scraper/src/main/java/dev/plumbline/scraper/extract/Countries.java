package dev.plumbline.scraper.extract;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Country names in the large languages, from CLDR, and the names people use instead ({@code countries.csv}). */
public final class Countries {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "hr", "sl",
            "et", "lv", "lt", "bg", "el", "ru", "uk", "tr", "zh", "ja", "ko", "ar", "hi", "id", "vi");
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    private static final class Names {
        static final Map<String, String> ALL = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            Set<String> several = new HashSet<>();
            for (String language : LANGUAGES) {
                ULocale speaker = new ULocale(language);
                for (String code : CODES) {
                    String name =
                            new ULocale("und", code).getDisplayCountry(speaker).toLowerCase(Locale.ROOT);
                    String before = names.putIfAbsent(name, code);
                    if (before != null && !before.equals(code)) {
                        several.add(name);
                    }
                }
            }
            several.forEach(names::remove);
            names.putAll(Table.map("countries.csv"));
            return Map.copyOf(names);
        }
    }

    /** The ISO 3166 alpha-2 code of a country's name in any of the languages. A bare two-letter code is no name. */
    public static Optional<String> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() < 2 || plain.length() > 60 ? Optional.empty() : Optional.ofNullable(Names.ALL.get(plain));
    }

    /** A code as structured data writes it: {@code PT}, or else a name. */
    public static Optional<String> coded(String text) {
        String plain = text.strip();
        return CODES.contains(plain.toUpperCase(Locale.ROOT)) && plain.length() == 2
                ? Optional.of(plain.toUpperCase(Locale.ROOT))
                : named(plain);
    }

    /** The name in English. */
    public static String english(String code) {
        return new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
    }
}
