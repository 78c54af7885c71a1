package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.place.Located;
import dev.plumbline.scraper.place.Locator;
import dev.plumbline.scraper.place.Nowhere;
import dev.plumbline.scraper.place.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as people write it: {@code Lisbon, Portugal}.
 *
 * @param city as written; null where only a country or a state is named
 * @param region the state or province that is named, by its English name
 * @param country ISO 3166 alpha-2, also where only a city or state tells it; null where several have that name
 */
public record PlaceName(
        String text,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {
    private static final int LONGEST = 80;
    private static final Pattern BETWEEN = Pattern.compile("[,،、，;/|·•()–—→↔⇄➡]|\\s-\\s");

    /** Empty for "Remote", "Worldwide" and what is no place's name: too long, an address of the web, a sentence. */
    public static Optional<PlaceName> parse(String text) {
        String plain = text.strip();
        boolean tooLong = plain.length() > LONGEST;
        if (plain.length() < 2 || tooLong || plain.contains("://") || plain.indexOf('@') >= 0) {
            return Optional.empty();
        }
        String words = Flags.spelled(plain);
        List<String> parts = Locator.smallestFirst(parts(words));
        if (parts.isEmpty() || Nowhere.is(words)) {
            return Optional.empty();
        }
        Located located = Locator.locate(parts);
        @Nullable String city = isCity(parts, located) ? parts.getFirst() : null;
        return Optional.of(new PlaceName(plain, city, region(parts, located), located.country()));
    }

    /** The claim that this is where somebody says they are. */
    public Claim.Place claim(Evidence evidence) {
        return new Claim.Place(text, city, region, country, evidence);
    }

    /** The first part is one unless it is a state, or a country that stands alone. */
    private static boolean isCity(List<String> parts, Located located) {
        String first = parts.getFirst();
        Region region = located.region();
        boolean state = located.city() == null && region != null && Locator.isNameOf(first, region);
        return !state && (parts.size() > 1 || Countries.named(first).isEmpty());
    }

    private static @Nullable String region(List<String> parts, Located located) {
        Region region = located.region();
        if (region == null) {
            return null;
        }
        boolean said =
                parts.stream().skip(located.city() == null ? 0 : 1).anyMatch(part -> Locator.isNameOf(part, region));
        return said ? region.name() : null;
    }

    private static List<String> parts(String plain) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(plain, 8)) {
            if (!part.isBlank() && !Nowhere.is(part)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
