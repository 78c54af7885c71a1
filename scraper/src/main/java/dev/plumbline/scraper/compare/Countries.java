package dev.plumbline.scraper.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by ISO 3166 alpha-2 code. */
public final class Countries {
    private Countries() {}

    /** Territories that people name either by themselves or by the state they belong to. */
    private static final Map<String, String> STATE_OF = Map.ofEntries(
            Map.entry("PR", "US"),
            Map.entry("GU", "US"),
            Map.entry("VI", "US"),
            Map.entry("AS", "US"),
            Map.entry("MP", "US"),
            Map.entry("HK", "CN"),
            Map.entry("MO", "CN"),
            Map.entry("GP", "FR"),
            Map.entry("MQ", "FR"),
            Map.entry("GF", "FR"),
            Map.entry("RE", "FR"),
            Map.entry("YT", "FR"),
            Map.entry("PF", "FR"),
            Map.entry("NC", "FR"),
            Map.entry("GG", "GB"),
            Map.entry("JE", "GB"),
            Map.entry("IM", "GB"),
            Map.entry("GI", "GB"),
            Map.entry("BM", "GB"),
            Map.entry("FO", "DK"),
            Map.entry("GL", "DK"),
            Map.entry("AX", "FI"),
            Map.entry("AW", "NL"),
            Map.entry("CW", "NL"));

    private static final Map<String, String> BY_NAME = byName();

    /** The English name; the code itself where it has none. */
    public static String name(String code) {
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** Whether one belongs to the other or both to a third. */
    static boolean belong(String a, String b) {
        return STATE_OF.getOrDefault(a, a).equals(STATE_OF.getOrDefault(b, b));
    }

    /** The country that a word names, in English or in its own language. */
    static Optional<String> named(String word) {
        return Optional.ofNullable(BY_NAME.get(String.join(" ", Folding.words(word))));
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            String country = locale.getCountry();
            if (country.length() == 2 && !locale.getLanguage().isEmpty()) {
                names.putIfAbsent(key(locale.getDisplayCountry(locale)), country);
            }
        }
        for (String country : Locale.getISOCountries()) {
            names.put(key(name(country)), country);
        }
        names.putAll(Map.of(
                "usa",
                "US",
                "us",
                "US",
                "u s a",
                "US",
                "united states of america",
                "US",
                "uk",
                "GB",
                "england",
                "GB",
                "scotland",
                "GB",
                "wales",
                "GB",
                "uae",
                "AE",
                "czech republic",
                "CZ"));
        names.putAll(Map.of(
                "turkey", "TR", "holland", "NL", "the netherlands", "NL", "south korea", "KR", "ivory coast", "CI"));
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return String.join(" ", Folding.words(name));
    }
}
