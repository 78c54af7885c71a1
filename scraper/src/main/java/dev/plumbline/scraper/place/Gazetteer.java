package dev.plumbline.scraper.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The cities of the world of 15,000 inhabitants and more, and all capitals, with their names in many languages; from
 * {@code gazetteer.tsv.gz}, which is trimmed from GeoNames (CC BY 4.0). Read once, when first asked.
 */
final class Gazetteer {
    private static final String FILE = "gazetteer.tsv.gz";

    /** Bits of a name's entry that number the city; the others are the name's hash. */
    private static final int NUMBER_BITS = 20;

    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

    private final List<Region> regions = new ArrayList<>();
    private final List<String> zones = new ArrayList<>();
    private final Cities cities;
    private final long[] names;

    private Gazetteer(BufferedReader lines) throws IOException {
        Map<String, String> codes = Regions.rows().stream()
                .collect(Collectors.toMap(row -> row.get(0) + "." + row.get(1), row -> row.get(0) + "-" + row.get(2)));
        for (String line = next(lines); !line.isEmpty(); line = next(lines)) {
            String[] cells = line.split("\t", -1);
            regions.add(new Region(cells[0], cells[1], cells[2], codes.get(cells[0] + "." + cells[1])));
        }
        for (String line = next(lines); !line.isEmpty(); line = next(lines)) {
            zones.add(line);
        }
        List<String[]> rows = new ArrayList<>();
        lines.lines().map(line -> line.split("\t", -1)).forEach(rows::add);
        cities = new Cities(rows);
        names = names(rows);
    }

    private static final class Lazy {
        static final Gazetteer ONLY = load();
    }

    static Gazetteer get() {
        return Lazy.ONLY;
    }

    /** Every city of that name in any language, by {@link PlaceKey}. */
    List<City> cities(String key) {
        long hash = hash(key);
        int at = Arrays.binarySearch(names, hash);
        return IntStream.range(at < 0 ? -at - 1 : at, names.length)
                .mapToLong(i -> names[i])
                .takeWhile(entry -> (entry & ~NUMBER_MASK) == hash)
                .mapToObj(entry -> city((int) (entry & NUMBER_MASK)))
                .toList();
    }

    List<Region> regions() {
        return regions;
    }

    Stream<City> all() {
        return IntStream.range(0, cities.size()).mapToObj(this::city);
    }

    private City city(int number) {
        @Nullable Region region = cities.region[number] < 0 ? null : regions.get(cities.region[number]);
        return new City(
                cities.name(number),
                cities.country(number),
                region,
                cities.latitude[number] / 100.0,
                cities.longitude[number] / 100.0,
                cities.population[number] * 100,
                zones.get(cities.zone[number]));
    }

    private static long[] names(List<String[]> rows) {
        long[] names =
                new long[rows.stream().mapToInt(row -> 1 + others(row).size()).sum()];
        int at = 0;
        for (int number = 0; number < rows.size(); number++) {
            names[at++] = hash(PlaceKey.of(rows.get(number)[0])) | number;
            for (String key : others(rows.get(number))) {
                names[at++] = hash(key) | number;
            }
        }
        Arrays.sort(names);
        return names;
    }

    private static List<String> others(String[] row) {
        return row[7].isEmpty() ? List.of() : List.of(row[7].split("\\|", -1));
    }

    /** FNV-1a, the upper 44 bits: two names of 100,000 share them once in some 200 million look-ups. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return (hash * 0x9e3779b97f4a7c15L) & ~NUMBER_MASK;
    }

    private static String next(BufferedReader lines) throws IOException {
        return Objects.requireNonNullElse(lines.readLine(), "");
    }

    private static Gazetteer load() {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
            return new Gazetteer(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
