package dev.plumbline.scraper.samples;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.ImportSource;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RangeTable;
import dev.plumbline.scraper.record.RecordFiles;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.RowSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The people of the sample records: what each says of where they are, and which accounts are theirs. */
enum RecordCast {
    MIRELLE("Mirelle Ashgrove", "Lisbon", "PT", "c-101"),
    DORIAN("Dorian Fexley", "Leeds", "GB", "c-102"),
    PETRA("Petra Quillon", "Kraków", "PL", "c-103"),
    SAMIR("Samir Oakvale", "Karachi", "PK", "c-104"),
    TALBOT("Talbot Wexley", "Ashburn", "US", "c-105"),
    JUNIA("Junia Harrowell", "Berlin", "DE", "c-106");

    private static final List<String> FILES = List.of(
            "okta-system-log.json",
            "entra-sign-ins.csv",
            "google-workspace-login-audit.csv",
            "payments-ledger.csv",
            "shipments.csv",
            "software-inventory.csv",
            "interviews.ics");

    private final String name;
    private final String city;
    private final String country;
    private final String number;

    RecordCast(String name, String city, String country, String number) {
        this.name = name;
        this.city = city;
        this.country = country;
        this.number = number;
    }

    /** What a person's page says. */
    static List<Reading> pages(String person) {
        for (RecordCast one : values()) {
            if (one.name.equals(person)) {
                return List.of(
                        Pages.page("GigHub", one.number, Pages.name(one.name), Pages.place(one.city, one.country)));
            }
        }
        return List.of();
    }

    /** The rows of each person, of all files of a folder. */
    static Map<String, List<EmployerRecord>> rows(Path folder, Instant importedAt) throws IOException {
        Map<String, List<EmployerRecord>> rows = new LinkedHashMap<>();
        for (RecordCast one : values()) {
            rows.put(one.name, new ArrayList<>());
        }
        for (String file : FILES) {
            read(folder.resolve(file), importedAt, rows);
        }
        return rows;
    }

    private static void read(Path file, Instant importedAt, Map<String, List<EmployerRecord>> rows) throws IOException {
        String label = file.getFileName().toString();
        ImportSource source = new ImportSource(
                UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)), importedAt, label, RangeTable.EMPTY);
        Preview preview;
        try (InputStream in = Files.newInputStream(file)) {
            preview = RecordFiles.preview(in, null, null, source);
        }
        try (InputStream in = Files.newInputStream(file)) {
            RecordFiles.read(in, preview.mapping(), source, new RowSink() {
                @Override
                public void record(int row, EmployerRecord record) {
                    for (RecordCast one : values()) {
                        if (one.has(record.subject())) {
                            rows.getOrDefault(one.name, new ArrayList<>()).add(record);
                        }
                    }
                }

                @Override
                public void error(RowError error) {
                    System.out.println(label + ": " + error);
                }
            });
        }
    }

    private boolean has(String subject) {
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@";
        return subject.equals(number) || subject.startsWith(mailbox);
    }
}
