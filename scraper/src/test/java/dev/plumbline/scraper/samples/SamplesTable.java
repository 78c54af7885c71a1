package dev.plumbline.scraper.samples;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints, for every {@code x.html} with an {@code x.expected.json} under the folder of the system property {@code samples}, its kind and
 * which fields were found, wrong and missed; with {@code samples.verbose} each of the latter two.
 */
public final class SamplesTable {
    private SamplesTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("samples", "samples"));
        if (!Files.isDirectory(folder)) {
            System.out.println("No folder of samples there. Say which: -Dsamples=FOLDER");
            return;
        }
        System.out.printf("%-50s %-14s %6s %6s %6s%n", "page", "kind", "found", "wrong", "missed");
        Tally all = new Tally();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(SamplesTable::isExpected).sorted().toList();
            for (Path expected : pages) {
                all.add(page(folder, expected));
            }
        }
        System.out.printf("%-50s %-14s %6d %6d %6d%n", "total", "", all.found(), all.wrong(), all.missed());
        System.out.printf("right: %.1f %% of %d%n", all.share(), all.found() + all.wrong() + all.missed());
    }

    private static Tally page(Path folder, Path expected) throws IOException {
        Path html = Path.of(expected.toString().replace(".expected.json", ".html"));
        String source = Files.readString(html);
        JsonNode said = JsonMapper.shared().readTree(Files.readString(expected));
        Capture capture = new Capture(new UUID(0, 1), address(source, said), Instant.EPOCH, source);
        Reading reading = new Scraper().read(capture);
        Tally tally = new SampleComparison(said, reading).compare();
        String name = folder.relativize(html).toString();
        System.out.printf(
                "%-50s %-14s %6d %6d %6d%n", name, reading.kind(), tally.found(), tally.wrong(), tally.missed());
        if (Boolean.getBoolean("samples.verbose")) {
            tally.notes().forEach(note -> System.out.println("    " + note));
        }
        return tally;
    }

    /** The address the page gives itself, or one that a page of that site could have. */
    private static PageUrl address(String source, JsonNode said) {
        String site = said.path("site").asString();
        String handle = said.path("handle").asString();
        Document document = Jsoup.parse(source);
        return Stream.of(
                        document.select("link[rel=canonical]").attr("href"),
                        document.select("meta[property=og:url]").attr("content"))
                .flatMap(text -> PageUrl.parse(text).stream())
                .findFirst()
                .orElseGet(() -> PageUrl.of(
                        switch (site) {
                            case "linkedin" -> "https://www.linkedin.com/in/" + handle;
                            case "upwork" -> "https://www.upwork.com/freelancers/~0123456789abcdef01";
                            case "xing" -> "https://www.xing.com/profile/John_Doe";
                            case "stackoverflow" -> "https://stackoverflow.com/story/someone";
                            case "x", "twitter" -> "https://x.com/" + handle;
                            default -> "https://" + site + ".example/";
                        }));
    }

    private static boolean isExpected(Path file) {
        return file.toString().endsWith(".expected.json");
    }
}
