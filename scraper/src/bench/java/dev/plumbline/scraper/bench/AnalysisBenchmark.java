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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    /** About how many characters the page has. */
    @Param({"50k", "200k", "1m"})
    public String size = "50k";

    private final Scraper scraper = new Scraper();
    private String html = "";

    @Setup
    public void makePage() {
        int length = switch (size) {
            case "50k" -> 50_000;
            case "200k" -> 200_000;
            default -> 1_000_000;
        };
        html = new ProfilePage(7).html(length);
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(html, URL);
    }

    @Benchmark
    public Report analyse(Blackhole hole) {
        Reading reading = scraper.read(new Capture(new UUID(0, 1), PageUrl.of(URL), AT, html));
        Set<String> own = Passages.own(List.of(reading));
        for (Passage passage : Passages.of(reading)) {
            long[] shingles = Shingles.of(passage.text(), own);
            hole.consume(RareShingles.stored(shingles, hash -> 0));
        }
        return scraper.check(new Dossier(AT, List.of(reading), List.of(), List.of()));
    }
}
