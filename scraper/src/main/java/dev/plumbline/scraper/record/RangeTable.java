package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.Network;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whose address ranges are, from a table that a team imported: columns {@code cidr} or {@code from} and {@code to}, and any of
 * {@code asn, name, country, hosting, proxy}. A pure look-up; of ranges that contain one another the narrowest counts.
 */
public final class RangeTable {
    /** No ranges. */
    public static final RangeTable EMPTY = new RangeTable(List.of());

    /** The most ranges of a table. */
    public static final int MAX_RANGES = 1_000_000;

    /** How many ranges that begin before an address are tried: tables nest three or four deep. */
    private static final int TRIED = 64;

    private final List<Row> rows;

    private RangeTable(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * What is known of a range.
     *
     * @param country ISO 3166 alpha-2
     */
    public record Range(Network network, @Nullable String country) {}

    /** One line of the table. */
    record Row(IpAddress from, IpAddress to, Range range) {}

    /**
     * Reads a table; never fails on a row.
     *
     * @param errors takes each row that was not read
     * @throws UnreadableFile where it is no such table, with what to do
     */
    public static RangeTable read(InputStream csv, Consumer<RowError> errors) throws IOException {
        List<Row> rows = new ArrayList<>();
        RangeRows.read(csv, rows::add, errors);
        rows.sort(Comparator.comparing(Row::from).thenComparing(Row::to, Comparator.reverseOrder()));
        return new RangeTable(List.copyOf(rows));
    }

    /** How many ranges there are. */
    public int size() {
        return rows.size();
    }

    /** The narrowest range that holds an address. */
    public Optional<Range> find(String address) {
        return rows.isEmpty() ? Optional.empty() : IpAddress.parse(address).map(this::find);
    }

    private @Nullable Range find(IpAddress address) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).from().compareTo(address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - TRIED); i--) {
            if (rows.get(i).to().compareTo(address) >= 0) {
                return rows.get(i).range();
            }
        }
        return null;
    }
}
