package dev.plumbline.scraper.place;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The gazetteer's cities in columns, so that all of them take about a megabyte. */
final class Cities {
    final short[] region;
    final short[] latitude;
    final short[] longitude;
    final short[] zone;
    final int[] population;
    private final byte[] countries;
    private final byte[] names;
    private final int[] ends;

    /** @param rows name, country, region's number or -1, latitude and longitude × 100, population ÷ 100, zone's number */
    Cities(List<String[]> rows) {
        int size = rows.size();
        region = new short[size];
        latitude = new short[size];
        longitude = new short[size];
        zone = new short[size];
        population = new int[size];
        ends = new int[size];
        StringBuilder codes = new StringBuilder(2 * size);
        StringBuilder all = new StringBuilder(12 * size);
        int end = 0;
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            all.append(row[0]);
            end += row[0].getBytes(StandardCharsets.UTF_8).length;
            ends[i] = end;
            codes.append(row[1]);
            region[i] = Short.parseShort(row[2]);
            latitude[i] = Short.parseShort(row[3]);
            longitude[i] = Short.parseShort(row[4]);
            population[i] = Integer.parseInt(row[5]);
            zone[i] = Short.parseShort(row[6]);
        }
        names = all.toString().getBytes(StandardCharsets.UTF_8);
        countries = codes.toString().getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return ends.length;
    }

    String name(int number) {
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(names, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    String country(int number) {
        return new String(countries, 2 * number, 2, StandardCharsets.US_ASCII);
    }
}
