package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.CsvTable;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's tables: {@code sdn.csv} alone, or a ZIP of it with {@code alt.csv}, the other names. They have no heading; {@code -0-} is
 * nothing. Addresses ({@code add.csv}) are not compared.
 */
final class OfacTables {
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int PROGRAMME = 3;
    private static final int REMARK = 11;
    private static final int ALIAS_TYPE = 2;
    private static final int ALIAS = 3;
    private static final int ALIAS_REMARK = 4;
    private static final int LARGEST = 64 << 20;
    private static final int MOST_ALIASES = 1_000_000;

    private OfacTables() {}

    private record Alias(String name, boolean weak) {}

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    static void read(byte[] content, Counted sink) throws IOException {
        if (!isZip(content)) {
            entries(content, Map.of(), sink);
            return;
        }
        Map<String, byte[]> files = unpacked(content);
        byte[] table = named(files, "sdn");
        if (table == null) {
            throw new UnreadableFile("The ZIP holds no sdn.csv. Put sdn.csv and alt.csv of one day into one ZIP.");
        }
        byte[] others = named(files, "alt");
        entries(table, others == null ? Map.of() : aliases(others), sink);
    }

    private static void entries(byte[] table, Map<String, List<Alias>> aliases, Counted sink) throws IOException {
        each(table, (row, cells) -> {
            if (cells.size() <= PROGRAMME) {
                sink.refuse(row, "This row has fewer columns than OFAC's table of names.");
                return;
            }
            String remark = cells.size() > REMARK ? cells.get(REMARK) : "";
            EntryBuilder entry = new EntryBuilder(cells.get(NUMBER), EntryKind.of(cells.get(TYPE)))
                    .name(cells.get(NAME))
                    .programme(cells.get(PROGRAMME))
                    .remark(remark);
            aliases.getOrDefault(cells.get(NUMBER).strip(), List.of())
                    .forEach(alias -> entry.alias(alias.name(), alias.weak()));
            SdnIdentifiers.addFromRemark(entry, remark);
            sink.take(row, entry.build());
        });
    }

    private static Map<String, List<Alias>> aliases(byte[] table) throws IOException {
        Map<String, List<Alias>> aliases = new HashMap<>();
        int[] count = {0};
        each(table, (row, cells) -> {
            if (cells.size() > ALIAS && count[0]++ < MOST_ALIASES) {
                String remark = cells.size() > ALIAS_REMARK ? cells.get(ALIAS_REMARK) : "";
                boolean weak = remark.toLowerCase(Locale.ROOT).contains("weak")
                        || cells.get(ALIAS_TYPE).toLowerCase(Locale.ROOT).contains("weak");
                aliases.computeIfAbsent(cells.get(NUMBER).strip(), none -> new ArrayList<>())
                        .add(new Alias(cells.get(ALIAS), weak));
            }
        });
        return aliases;
    }

    private interface RowTaker {
        void take(int row, List<String> cells) throws UnreadableFile;
    }

    /** The first row is one like the others; an end-of-file mark of old tables is none. */
    private static void each(byte[] table, RowTaker taker) throws IOException {
        BudgetReader text = ListFiles.open(table);
        try (CsvTable rows = CsvTable.open(text, text.head())) {
            taker.take(1, rows.header());
            for (CsvTable.Row row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank() && !cell.equals("\u001a"))) {
                    taker.take(row.number(), row.cells());
                }
            }
        }
    }

    private static byte @Nullable [] named(Map<String, byte[]> files, String name) {
        return files.get(name);
    }

    private static Map<String, byte[]> unpacked(byte[] content) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                String name = file.getName().toLowerCase(Locale.ROOT).replaceFirst("^.*[/\\\\]", "");
                if (name.equals("sdn.csv") || name.equals("alt.csv")) {
                    byte[] bytes = within(zip, LARGEST - total);
                    total += bytes.length;
                    files.put(name.substring(0, 3), bytes);
                }
            }
        } catch (ZipException broken) {
            throw new UnreadableFile("The ZIP is broken. Download the files again.");
        }
        return files;
    }

    private static byte[] within(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new UnreadableFile("The ZIP unpacks to more than 64 MB. Put only sdn.csv and alt.csv into it.");
        }
        return bytes;
    }
}
