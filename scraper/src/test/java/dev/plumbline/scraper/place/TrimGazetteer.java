package dev.plumbline.scraper.place;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the file that the second argument names from two of GeoNames, {@code cities500.txt} and {@code admin1.json}, in the folder
 * that the first names. The decision record says where they come from.
 */
final class TrimGazetteer {
    private static final int SMALLEST = 15_000;

    /** Smaller cities go by one name, so that the file stays under a megabyte. */
    private static final int SMALLEST_WITH_NAMES = 50_000;

    private static final int LONGEST_NAME = 40;

    /** Parts of a city and places that are no more. */
    private static final Set<String> NO_CITIES = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.DEVANAGARI);

    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> zones = new LinkedHashMap<>();

    private TrimGazetteer() {}

    public static void main(String[] arguments) throws IOException {
        new TrimGazetteer().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path folder, Path target) throws IOException {
        List<String> regionLines = regions(folder.resolve("admin1.json"));
        List<String> cityLines = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve("cities500.txt"))) {
            lines.map(line -> line.split("\t", -1))
                    .filter(TrimGazetteer::isKept)
                    .sorted(Comparator.comparing((String[] row) -> row[8])
                            .thenComparing(row -> row[10])
                            .thenComparing(row -> row[1])
                            .thenComparing(row -> row[0]))
                    .map(this::city)
                    .forEach(cityLines::add);
        }
        try (OutputStream file = Files.newOutputStream(target);
                Writer out = new OutputStreamWriter(new Smallest(file), StandardCharsets.UTF_8)) {
            write(out, regionLines);
            out.write("\n");
            write(out, List.copyOf(zones.keySet()));
            out.write("\n");
            write(out, cityLines);
        }
    }

    private List<String> regions(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode region : JsonMapper.shared().readTree(Files.readString(file))) {
            String code = region.path("code").asString();
            regions.put(code, regions.size());
            lines.add(code.replace('.', '\t') + "\t" + region.path("name").asString());
        }
        return lines;
    }

    private static boolean isKept(String[] row) {
        boolean capital = row[7].equals("PPLC");
        return !NO_CITIES.contains(row[7]) && (capital || Integer.parseInt(row[14]) >= SMALLEST);
    }

    private String city(String[] row) {
        int zone = zones.computeIfAbsent(row[17], none -> zones.size());
        return String.join(
                "\t",
                row[1],
                row[8],
                String.valueOf(regions.getOrDefault(row[8] + "." + row[10], -1)),
                hundredths(row[4]),
                hundredths(row[5]),
                String.valueOf(Integer.parseInt(row[14]) / 100),
                String.valueOf(zone),
                String.join("|", otherNames(row)));
    }

    private static Set<String> otherNames(String[] row) {
        Set<String> keys = new LinkedHashSet<>();
        if (Integer.parseInt(row[14]) >= SMALLEST_WITH_NAMES || row[7].equals("PPLC")) {
            Arrays.stream(row[3].split(",", -1))
                    .filter(TrimGazetteer::isName)
                    .map(PlaceKey::of)
                    .filter(key -> key.length() > 1)
                    .forEach(keys::add);
        }
        keys.remove(PlaceKey.of(row[1]));
        return keys;
    }

    /** No airport code, no romanisation in small letters, no script of a language whose labels are not read. */
    private static boolean isName(String name) {
        boolean code = name.length() <= 4 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return name.length() > 1
                && name.length() <= LONGEST_NAME
                && !code
                && !(name.charAt(0) >= 'a' && name.charAt(0) <= 'z')
                && name.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .allMatch(script -> SCRIPTS.contains(script) || script == Character.UnicodeScript.COMMON);
    }

    private static String hundredths(String degrees) {
        return String.valueOf(Math.round(Double.parseDouble(degrees) * 100));
    }

    private static void write(Writer out, List<String> lines) throws IOException {
        for (String line : lines) {
            out.write(line);
            out.write("\n");
        }
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
