package dev.plumbline.portal.candidate;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of several readings, oldest first, holds now. */
final class Latest {
    private Latest() {}

    /** The newest reading of each page. */
    static List<Reading> of(List<Reading> readings) {
        Map<String, Reading> newest = new LinkedHashMap<>();
        readings.forEach(reading -> newest.put(reading.url().canonical(), reading));
        return List.copyOf(newest.values());
    }

    /** The name on the newest page that shows one. */
    static Optional<String> name(List<Reading> readings) {
        return readings.reversed().stream()
                .flatMap(reading -> reading.first(Claim.Name.class).stream())
                .map(Claim.Name::text)
                .findFirst();
    }
}
