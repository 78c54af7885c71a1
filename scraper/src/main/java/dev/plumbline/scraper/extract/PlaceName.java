package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place as people write it: {@code Lisbon, Portugal}.
 *
 * @param city the first part, where it is no country
 * @param region what stands between city and country
 * @param country ISO 3166 alpha-2; null where not said or ambiguous ({@code Atlanta, Georgia})
 */
public record PlaceName(
        String text,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {
    private static final int LONGEST = 80;
    private static final Set<String> NOWHERE = Set.of(
            "remote",
            "worldwide",
            "anywhere",
            "earth",
            "planet earth",
            "internet",
            "the internet",
            "global",
            "everywhere",
            "online",
            "the web",
            "web",
            "home",
            "world",
            "weltweit",
            "monde",
            "mundo",
            "mondo",
            "n/a",
            "none",
            "-",
            "–",
            "—",
            "unknown",
            "not specified",
            "distance",
            "à distance",
            "remoto",
            "da remoto",
            "zdalnie",
            "remote only",
            "fully remote",
            "somewhere",
            "nowhere",
            "localhost",
            "europe",
            "eu",
            "asia",
            "africa",
            "emea",
            "latam",
            "apac");

    private static final Set<String> GEORGIAN =
            Set.of("tbilisi", "batumi", "kutaisi", "rustavi", "gori", "zugdidi", "poti");

    /** Empty for "Remote", "Worldwide" and what is no place's name: too long, an address of the web, a sentence. */
    public static Optional<PlaceName> parse(String text) {
        String plain = text.strip();
        if (plain.length() < 2 || plain.length() > LONGEST || plain.contains("://") || plain.indexOf('@') >= 0) {
            return Optional.empty();
        }
        List<String> parts = parts(plain);
        boolean nowhere = parts.stream().allMatch(part -> NOWHERE.contains(part.toLowerCase(Locale.ROOT)));
        if (nowhere || plain.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        parts.removeIf(part -> NOWHERE.contains(part.toLowerCase(Locale.ROOT)));
        String last = parts.getLast();
        @Nullable String country = country(parts, last);
        boolean cityFirst =
                parts.size() > 1 || country == null || Countries.named(last).isEmpty();
        @Nullable String city = cityFirst ? parts.getFirst() : null;
        return Optional.of(new PlaceName(plain, city, null, country));
    }

    /** The claim that this is where somebody says they are. */
    public Claim.Place claim(Evidence evidence) {
        return new Claim.Place(text, city, region, country, evidence);
    }

    private static @Nullable String country(List<String> parts, String last) {
        boolean state = last.equalsIgnoreCase("Georgia") && parts.size() > 1;
        if (state) {
            return GEORGIAN.contains(parts.getFirst().toLowerCase(Locale.ROOT)) ? "GE" : null;
        }
        return Countries.named(last).orElse(null);
    }

    private static List<String> parts(String plain) {
        List<String> parts = new ArrayList<>();
        for (String part : plain.split("[,/|·•()–—]|\\s-\\s", 8)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty()) {
            parts.add(plain);
        }
        return parts;
    }
}
