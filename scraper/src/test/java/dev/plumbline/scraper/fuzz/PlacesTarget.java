package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Zones;
import java.util.List;

/** Places and zones in a line of text. */
final class PlacesTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        String line = FuzzTarget.text(input);
        PlaceName.parse(line).ifPresent(place -> {
            assertThat(place.city() == null || !place.city().isBlank()).isTrue();
            assertThat(place.country() == null || place.country().matches("[A-Z]{2}"))
                    .isTrue();
        });
        Zones.parse(line).ifPresent(zone -> assertThat(zone).isNotBlank());
    }

    @Override
    public List<byte[]> seeds() {
        return FuzzTarget.texts(List.of(
                "Leeds, United Kingdom",
                "Austin, TX, USA",
                "大阪市, 日本",
                "Казань, Россия",
                "Freiburg im Breisgau (Deutschland)",
                "Remote / Worldwide",
                "São Paulo · Brasil",
                "Europe/Berlin",
                "10:14 (UTC +01:00)"));
    }
}
