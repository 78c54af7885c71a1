package dev.plumbline.scraper.bench;

import com.sun.management.ThreadMXBean;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.ImportSource;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RangeTable;
import dev.plumbline.scraper.record.RecordFiles;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.RowSink;
import dev.plumbline.scraper.rule.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How long all rules take over a dossier of 12 profiles and 50,000 rows, and how fast a sign-in log becomes rows. */
final class RulesFigures {
    private static final int PROFILES = 12;
    private static final int ROWS = 50_000;
    private static final double MB = 1 << 20;
    private static final double MILLIS = 1e6;
    private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
    private static final String[] PLACES = {"Leeds,GB", "York,GB", "London,GB", "Lisbon,PT"};

    private RulesFigures() {}

    static void print() {
        boolean quick = Boolean.getBoolean("bench.quick");
        byte[] log = log();
        long start = System.nanoTime();
        List<EmployerRecord> rows = read(log);
        Figure.print("records-read", rows.size() / ((System.nanoTime() - start) / 1e9), "rows/s");
        Dossier dossier = new Dossier(NOW, readings(), List.of(), List.of()).with(rows, List.of());
        Scraper scraper = new Scraper();
        int times = quick ? 20 : 120;
        for (int i = 0; i < times / 4; i++) {
            scraper.check(dossier);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] millis = new double[times];
        double findings = 0;
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            findings = scraper.check(dossier).findings().size();
            millis[i] = (System.nanoTime() - from) / MILLIS;
        }
        double asked = (threads.getCurrentThreadAllocatedBytes() - before) / MB / times;
        Arrays.sort(millis);
        Figure.print("rules-p50", millis[times / 2], "ms");
        Figure.print("rules-p99", millis[times * 99 / 100], "ms");
        Figure.print("rules-memory-asked", asked, "MB/dossier");
        Figure.print("rules-records", rows.size(), "rows");
        Figure.print("rules-findings", findings, "findings");
    }

    private static List<Reading> readings() {
        Scraper scraper = new Scraper();
        return IntStream.range(0, PROFILES)
                .mapToObj(i -> new Capture(
                        new UUID(1, i),
                        PageUrl.of("https://site-" + i + ".example/rdantas"),
                        NOW,
                        new ProfilePage(i).html(50_000)))
                .map(scraper::read)
                .toList();
    }

    private static byte[] log() {
        StringBuilder text = new StringBuilder("time,user,ip address,asn,as org,device id,user agent,city,country\n");
        Instant at = NOW.minus(Duration.ofMinutes(10L * ROWS));
        for (int i = 0; i < ROWS; i++) {
            at = at.plus(Duration.ofMinutes(10));
            text.append(at)
                    .append(",rdantas@example.org,192.0.2.")
                    .append(i % 200)
                    .append(",64496,example access,device-")
                    .append(i % 3)
                    .append(",Edge 131,")
                    .append(PLACES[i / 97 % PLACES.length])
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<EmployerRecord> read(byte[] log) {
        ImportSource source = new ImportSource(new UUID(2, 2), NOW, "Invented log", RangeTable.EMPTY);
        List<EmployerRecord> rows = new ArrayList<>();
        try {
            Preview preview = RecordFiles.preview(new ByteArrayInputStream(log), null, null, source);
            RecordFiles.read(new ByteArrayInputStream(log), preview.mapping(), source, new RowSink() {
                @Override
                public void record(int row, EmployerRecord record) {
                    rows.add(record);
                }

                @Override
                public void error(RowError error) {
                    throw new IllegalStateException(error.sentence());
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
