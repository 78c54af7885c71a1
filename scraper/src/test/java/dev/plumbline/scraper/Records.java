package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.ImportSource;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RangeTable;
import dev.plumbline.scraper.record.RecordFiles;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.RowSink;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.SharedRecords;
import dev.plumbline.scraper.rule.TeamFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows of invented imports, written as the tables that an employer's systems export. */
public final class Records {

    private Records() {}

    /** The rows of tables; each is read as an import of its own would be. */
    public static List<EmployerRecord> rows(String... tables) {
        return Arrays.stream(tables).flatMap(table -> read(table).stream()).toList();
    }

    /** A dossier of rows only. */
    public static Dossier records(String... tables) {
        return new Dossier(NOW, List.of(), List.of(), List.of()).with(rows(tables), List.of());
    }

    /** A dossier of a page and of rows. */
    public static Dossier records(Reading page, String... tables) {
        return Dossiers.dossier(page).with(rows(tables), List.of());
    }

    /** A dossier of one person's rows, beside another person's. */
    public static Dossier beside(String mine, String theirs) {
        List<EmployerRecord> rows = rows(mine);
        return records()
                .with(
                        rows,
                        SharedRecords.of(
                                rows, List.of(new SharedRecords.Other("Ines Okafor", rows(theirs))), Set.of()));
    }

    /** A team with networks of its own and networks it watches. */
    public static TeamFacts networks(Set<String> own, Set<String> listed) {
        return new TeamFacts(Map.of(), Set.of(), own, listed, Map.of(), List.of(), false, Map.of());
    }

    /** A team with approved programs. */
    public static TeamFacts approves(String... programs) {
        return new TeamFacts(Map.of(), Set.of(programs), Set.of(), Set.of(), Map.of(), List.of(), false, Map.of());
    }

    /** A team that lists addresses of public buildings. */
    public static TeamFacts lists(String... addresses) {
        return new TeamFacts(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), List.of(addresses), false, Map.of());
    }

    private static List<EmployerRecord> read(String table) {
        byte[] file = table.getBytes(StandardCharsets.UTF_8);
        ImportSource source = new ImportSource(UUID.nameUUIDFromBytes(file), NOW, "Invented log", RangeTable.EMPTY);
        List<EmployerRecord> rows = new ArrayList<>();
        try {
            Preview preview = RecordFiles.preview(new ByteArrayInputStream(file), null, null, source);
            RecordFiles.read(new ByteArrayInputStream(file), preview.mapping(), source, new RowSink() {
                @Override
                public void record(int row, EmployerRecord record) {
                    rows.add(record);
                }

                @Override
                public void error(RowError error) {
                    throw new AssertionError(error);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
