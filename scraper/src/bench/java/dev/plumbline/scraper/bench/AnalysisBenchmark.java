package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.Passage;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.Shingles;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Report;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One profile page: parsed alone, and read, checked and fingerprinted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class AnalysisBenchmark {
    private static final String URL = "https://gigs.example/freelancers/maren-holt";

    /** Characters by the name of the size. */
    static final Map<String, Integer> SIZES = new TreeMap<>(Map.of("50k", 50_000, "200k", 200_000, "1m", 1_000_000));

    private static final String WARM = "bench.is-warm";
    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    /** About how many characters the page has. */
    @Param({"50k", "200k", "1m"})
    public String size = "50k";

    private static final Scraper SCRAPER = new Scraper();
    private String html = "";

    /** Processor time alone: on a shared machine the clock on the wall tells about the neighbours. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long nanos;
        public long pages;

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private void since(long start) {
            nanos += now() - start;
            pages++;
        }
    }

    @Setup
    public void makePage(Blackhole hole) {
        html = new ProfilePage(7).html(Objects.requireNonNull(SIZES.get(size)));
        warm(hole);
    }

    /** Counted in pages: by time, a busy machine would be measured before its compiler had a turn. */
    private void warm(Blackhole hole) {
        if (Boolean.getBoolean(WARM)) {
            return;
        }
        String small = new ProfilePage(7).html(50_000);
        for (int i = 0; i < Integer.getInteger("bench.warm", 4_000); i++) {
            hole.consume(parse(small));
            hole.consume(analyse(small, hole));
        }
        System.setProperty(WARM, "true");
    }

    static Document parse(String page) {
        return Jsoup.parse(page, URL);
    }

    static Reading read(String page) {
        return SCRAPER.read(new Capture(new UUID(0, 1), PageUrl.of(URL), AT, page));
    }

    @Benchmark
    public Document parse(Cpu cpu) {
        long start = Cpu.now();
        Document document = parse(html);
        cpu.since(start);
        return document;
    }

    @Benchmark
    public Report analyse(Cpu cpu, Blackhole hole) {
        long start = Cpu.now();
        Report report = analyse(html, hole);
        cpu.since(start);
        return report;
    }

    private static Report analyse(String page, Blackhole hole) {
        Reading reading = read(page);
        Set<String> own = Passages.own(List.of(reading));
        for (Passage passage : Passages.of(reading)) {
            long[] shingles = Shingles.inOrder(passage.text(), own);
            hole.consume(RareShingles.stored(shingles, hash -> 0));
        }
        return SCRAPER.check(new Dossier(AT, List.of(reading), List.of(), List.of()));
    }
}
