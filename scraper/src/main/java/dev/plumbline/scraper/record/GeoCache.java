package dev.plumbline.scraper.record;

import dev.plumbline.scraper.place.City;
import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.place.Locator;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of one file: the same few stand in thousands of rows. */
final class GeoCache {
    private static final int MOST = 2_000;

    private final Map<Location, Location> known = new LinkedHashMap<>();

    /** ISO 3166 alpha-2 of a code or a name; a code that is nobody's as written. */
    static @Nullable String country(@Nullable String text) {
        if (text == null || text.length() > 60) {
            return null;
        }
        String plain = text.strip();
        return Countries.coded(plain)
                .orElse(plain.matches("[A-Za-z]{2}") ? plain.toUpperCase(java.util.Locale.ROOT) : null);
    }

    /** With the coordinates of the city, where the row tells none and the gazetteer does. */
    Location located(Location said) {
        if (said.latitude() != null || said.city() == null) {
            return said;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(said, GeoCache::locate);
    }

    private static Location locate(Location said) {
        Optional<City> city = Optional.ofNullable(Locator.locate(said.city(), said.region(), said.country())
                        .city())
                .or(() -> Optional.ofNullable(
                        Locator.locate(said.city(), null, said.country()).city()));
        return city.map(found -> new Location(
                        said.city(),
                        said.region(),
                        said.country() == null ? found.country() : said.country(),
                        found.latitude(),
                        found.longitude()))
                .orElse(said);
    }
}
