package dev.plumbline.scraper.place;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import dev.plumbline.scraper.capture.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries by ISO 3166 alpha-2 code; their names in the large languages and their own, from CLDR and {@code countries.csv}. */
public final class Countries {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "hr", "sl",
            "et", "lv", "lt", "bg", "el", "ru", "uk", "tr", "zh", "zh-Hant", "ja", "ko", "ar", "he", "hi", "id", "vi",
            "fa", "ur", "bn", "th", "ka", "hy", "az", "kk", "uz", "sr", "mk", "sq", "is", "ms", "sw");
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 60;

    private Countries() {}

    private static final class Names {
        static final Map<String, String> ALL = names();
        static final Map<String, String> ALPHA_3 = CODES.stream()
                .collect(
                        Collectors.toUnmodifiableMap(code -> Locale.of("", code).getISO3Country(), code -> code));
        static final Map<String, String> STATES = Table.rows(Countries.class, "territories.csv").stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            Set<String> several = new HashSet<>();
            LANGUAGES.forEach(language -> add(new ULocale(language), names, several));
            several.forEach(names::remove);
            CODES.forEach(code -> names.put(PlaceKey.of(english(code)), code));
            for (List<String> row : Table.rows(Countries.class, "countries.csv")) {
                String key = PlaceKey.of(row.getFirst());
                if (row.getLast().isEmpty()) {
                    names.remove(key);
                } else {
                    names.put(key, row.getLast());
                }
            }
            return Map.copyOf(names);
        }

        private static void add(ULocale speaker, Map<String, String> names, Set<String> several) {
            for (String code : CODES) {
                String name = PlaceKey.of(new ULocale("und", code).getDisplayCountry(speaker));
                String before = isTooShort(name) ? code : names.putIfAbsent(name, code);
                if (before != null && !before.equals(code)) {
                    several.add(name);
                }
            }
        }
    }

    /** Three Latin letters are too few to tell a country from a word: {@code Man}, {@code Tai}. */
    private static boolean isTooShort(String name) {
        return name.length() < 2 || (name.length() < 4 && name.charAt(0) < 128);
    }

    /** The country of that name in any of the languages. A bare code is no name; {@code USA} and {@code UK} are. */
    public static Optional<String> named(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(Names.ALL.get(PlaceKey.of(name)));
    }

    /** A code as structured data writes it, {@code PT}, {@code pt} or {@code PRT}; else a name. */
    public static Optional<String> coded(String text) {
        String plain = text.strip();
        return code(plain.length() == 2 ? plain.toUpperCase(Locale.ROOT) : plain)
                .or(() -> named(plain));
    }

    /** The country of an alpha-2 or alpha-3 code in capitals. */
    static Optional<String> code(String text) {
        String plain = text.strip();
        return CODES.contains(plain) ? Optional.of(plain) : Optional.ofNullable(Names.ALPHA_3.get(plain));
    }

    /** The name in English; the code itself where it has none. */
    public static String english(String code) {
        return new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
    }

    /** Whether one belongs to the other or both to a third. */
    public static boolean belong(String a, String b) {
        return Names.STATES.getOrDefault(a, a).equals(Names.STATES.getOrDefault(b, b));
    }

    /** Every time zone of a country, also where part of it has left one; empty for an unknown code. */
    public static Set<String> zones(String code) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, code, null);
    }
}
