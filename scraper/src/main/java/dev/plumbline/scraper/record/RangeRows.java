package dev.plumbline.scraper.record;

import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a team's table of ranges. */
final class RangeRows {
    private static final List<String> CIDR = List.of("cidr", "range", "network", "prefix", "subnet", "iprange");
    private static final List<String> FROM = List.of("from", "start", "startip", "rangestart", "first", "ipfrom");
    private static final List<String> TO = List.of("to", "end", "endip", "rangeend", "last", "ipto");
    private static final List<String> NUMBER = List.of("asn", "as", "asnumber", "autonomoussystemnumber");
    private static final List<String> NAME = List.of("name", "asname", "organisation", "organization", "org", "isp");
    private static final List<String> COUNTRY = List.of("country", "countrycode", "cc");
    private static final List<String> HOSTING = List.of("hosting", "ishosting", "datacenter", "datacentre");
    private static final List<String> PROXY = List.of("proxy", "isproxy", "vpn", "isvpn");

    private final List<String> header;

    private RangeRows(List<String> header) {
        this.header = header.stream().map(Headers::plain).toList();
    }

    static void read(InputStream csv, Consumer<RangeTable.Row> rows, Consumer<RowError> errors) throws IOException {
        BudgetReader text = BudgetReader.open(csv);
        try (CsvTable table = CsvTable.open(text, text.head())) {
            RangeRows columns = new RangeRows(table.header());
            if (columns.column(CIDR) < 0 && (columns.column(FROM) < 0 || columns.column(TO) < 0)) {
                throw new UnreadableFile("The table needs a column 'cidr', or two columns 'from' and 'to'.");
            }
            int count = 0;
            for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
                if (row.cells().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (++count > RangeTable.MAX_RANGES) {
                    throw new UnreadableFile("The table has more than a million ranges. Leave out what is not needed.");
                }
                RangeTable.Row read = columns.row(row.cells());
                if (read == null) {
                    errors.accept(new RowError(
                            row.number(),
                            null,
                            "This is no range. Write 192.0.2.0/24, or a first and a last address."));
                } else {
                    rows.accept(read);
                }
            }
        }
    }

    private RangeTable.@Nullable Row row(List<String> cells) {
        IpAddress[] range = range(cells).orElse(null);
        if (range == null || range[0].compareTo(range[1]) > 0) {
            return null;
        }
        String country = cell(cells, COUNTRY);
        Network network = new Network(
                SignInRow.networkNumber(cell(cells, NUMBER)),
                cell(cells, NAME),
                flag(cell(cells, PROXY)),
                flag(cell(cells, HOSTING)));
        return new RangeTable.Row(
                range[0],
                range[1],
                new RangeTable.Range(
                        network,
                        country == null ? null : Countries.coded(country).orElse(null)));
    }

    private Optional<IpAddress[]> range(List<String> cells) {
        String cidr = cell(cells, CIDR);
        if (cidr != null) {
            return IpAddress.range(cidr);
        }
        String from = cell(cells, FROM);
        String to = cell(cells, TO);
        return from == null || to == null
                ? Optional.empty()
                : IpAddress.parse(from)
                        .flatMap(first -> IpAddress.parse(to).map(last -> new IpAddress[] {first, last}));
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : List.of("true", "yes", "1", "y").contains(text.toLowerCase(Locale.ROOT));
    }

    private @Nullable String cell(List<String> cells, List<String> names) {
        int column = column(names);
        String text =
                column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        return text.isEmpty() ? null : text;
    }

    private int column(List<String> names) {
        return names.stream()
                .map(header::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }
}
