package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.rule.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Swaps each place for one of another country that keeps the same hours, and its zone with it. */
final class PlaceSwap implements Words.Rewrite {
    private static final int CITY = 4;
    private static final int NEXT_CITY = 3;

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Location> CITIES = new HashMap<>();

    static {
        Map<String, List<List<String>>> groups =
                Table.rows(PlaceSwap.class, "places.csv").stream().collect(Collectors.groupingBy(List::getFirst));
        groups.values().forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                List<String> from = group.get(i);
                List<String> to = group.get((i + 1) % group.size());
                CODES.put(from.get(1), to.get(1));
                NAMES.put(from.get(2), to.get(2));
                NAMES.put(from.get(3), to.get(3));
                for (int cell = CITY; cell < from.size(); cell += NEXT_CITY) {
                    NAMES.put(from.get(cell), to.get(cell));
                    CITIES.put(
                            from.get(cell),
                            new Location(
                                    to.get(cell),
                                    null,
                                    to.get(1),
                                    Double.valueOf(to.get(cell + 1)),
                                    Double.valueOf(to.get(cell + 2))));
                }
            }
        });
    }

    private static final Pattern NAME = Pattern.compile(NAMES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}/])(", ")(?![\\p{L}/])")));

    private final AtomicBoolean unknown = new AtomicBoolean();

    private PlaceSwap() {}

    /** The dossier with every place swapped; empty where it names a place that the table does not know. */
    static Optional<Dossier> swapped(Dossier dossier) {
        PlaceSwap swap = new PlaceSwap();
        Dossier swapped = new Words(swap).rewritten(dossier);
        return swap.unknown.get() || swapped.equals(dossier) ? Optional.empty() : Optional.of(swapped);
    }

    @Override
    public String text(Class<?> holder, String component, String text) {
        if (component.equals("country") || (component.equals("city") && holder.equals(Claim.Place.class))) {
            String swapped = component.equals("country") ? CODES.get(text) : NAMES.get(text);
            if (swapped == null) {
                unknown.set(true);
            }
            return swapped == null ? text : swapped;
        }
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(NAMES.getOrDefault(found.group(1), text)));
    }

    @Override
    public Location location(Location location) {
        Location swapped = location.city() == null ? null : CITIES.get(location.city());
        if (swapped == null) {
            unknown.set(true);
            return location;
        }
        return location.latitude() == null
                ? new Location(swapped.city(), null, location.country() == null ? null : swapped.country(), null, null)
                : swapped;
    }
}
