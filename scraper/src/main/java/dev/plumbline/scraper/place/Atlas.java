package dev.plumbline.scraper.place;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cities and regions by name, with the inhabitants of each region. */
final class Atlas {
    private final Gazetteer gazetteer;
    private final Regions regions;
    private final Map<String, String> shortNames = shortNames();
    private final Map<Region, Long> inhabitants = new HashMap<>();

    private Atlas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.regions = new Regions(gazetteer.regions());
        gazetteer.all().forEach(city -> {
            if (city.region() != null) {
                inhabitants.merge(city.region(), (long) city.population(), Long::sum);
            }
        });
    }

    private static Map<String, String> shortNames() {
        return Table.rows(Atlas.class, "short-names.csv").stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
    }

    private static final class Lazy {
        static final Atlas ONLY = new Atlas(Gazetteer.get());
    }

    static Atlas get() {
        return Lazy.ONLY;
    }

    List<City> cities(String key) {
        return gazetteer.cities(key);
    }

    /** By name or short form. */
    List<Region> regions(String part, String key) {
        List<Region> found = new ArrayList<>(regions.named(key));
        regions.shortened(part).stream()
                .filter(region -> !found.contains(region))
                .forEach(found::add);
        return found;
    }

    boolean isKnownAlone(Region region) {
        return regions.isKnownAlone(region);
    }

    /** Everything that a name can mean. */
    List<Candidate> candidates(String name) {
        String written = PlaceKey.of(name);
        String key = shortNames.getOrDefault(written, written);
        List<Candidate> found = called(key);
        return found.isEmpty() ? called(AreaName.city(key)) : found;
    }

    private List<Candidate> called(String key) {
        return Stream.concat(
                        cities(key).stream().map(city -> Candidate.of(city, key)),
                        regions.named(key).stream()
                                .map(region -> Candidate.of(region, inhabitants.getOrDefault(region, 0L))))
                .toList();
    }
}
