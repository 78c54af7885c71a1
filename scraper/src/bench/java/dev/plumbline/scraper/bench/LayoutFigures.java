package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.fingerprint.LayoutComparison;
import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.fingerprint.LayoutRarity;
import dev.plumbline.scraper.fingerprint.LayoutThreshold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a copied layout is met at 1 % false alarms among unrelated pages. Pages are generated; the public templates of the
 * folder that {@code -Dtemplates} names stand among them as if they were somebody's own.
 */
final class LayoutFigures {
    private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
    private static final double FALSE_ALARMS = 0.01;
    private static final int PEOPLE = 5;
    private static final Scraper SCRAPER = new Scraper();

    private final List<String> pages;
    private final List<Claim.Layout> layouts;
    private final LayoutRarity rarity;
    private final int templates;

    private LayoutFigures(List<String> templates, int generated) {
        this.templates = templates.size();
        pages = Stream.concat(templates.stream(), IntStream.range(0, generated).mapToObj(BuiltPage::html))
                .toList();
        layouts = pages.stream().map(LayoutFigures::layout).toList();
        Map<Long, Integer> counts = new HashMap<>();
        layouts.forEach(layout -> LayoutFeatures.all(layout).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        rarity = LayoutRarity.byFrequency(feature -> counts.getOrDefault(feature, 0), pages.size());
    }

    static void print() {
        List<String> templates = templates();
        LayoutFigures figures = new LayoutFigures(templates, Boolean.getBoolean("bench.quick") ? 100 : 400);
        figures.printHits();
        figures.printPublicTheme();
    }

    private void printHits() {
        double byClasses = threshold(LayoutOverlap::byClasses);
        double byPaths = threshold(LayoutOverlap::byPaths);
        double either = threshold(LayoutOverlap::likeness);
        Figure.print("layout-pages", pages.size(), "pages");
        Figure.print("layout-templates", templates, "pages");
        Figure.print("layout-unrelated-p99", either, "likeness");
        Figure.print("layout-unrelated-noted", noted(), "ratio");
        for (int percent : new int[] {20, 40}) {
            double share = percent / 100.0;
            List<LayoutOverlap> edited = overlaps(page -> page.edited(share));
            List<LayoutOverlap> renamed = overlaps(page -> page.edited(share).renamed());
            Figure.print("layout-edit" + percent, hits(edited, LayoutOverlap::likeness, either), "ratio");
            Figure.print("layout-edit" + percent + "-classes", hits(edited, LayoutOverlap::byClasses, byClasses), "ratio");
            Figure.print("layout-edit" + percent + "-noted", noted(edited), "ratio");
            Figure.print("layout-renamed" + percent, hits(renamed, LayoutOverlap::likeness, either), "ratio");
            Figure.print("layout-renamed" + percent + "-paths", hits(renamed, LayoutOverlap::byPaths, byPaths), "ratio");
            Figure.print("layout-renamed" + percent + "-noted", noted(renamed), "ratio");
        }
    }

    /** Five people who each changed a tenth of one public template: the most alike pair. */
    private void printPublicTheme() {
        LayoutRarity known = LayoutRarity.of(_ -> 0, 0);
        double most = 0;
        for (int theme = 0; theme < templates; theme++) {
            int chosen = theme;
            List<Claim.Layout> people = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> layout(new ChangedPage(pages.get(chosen), donor(i), i).edited(0.1).html()))
                    .toList();
            for (int i = 0; i < PEOPLE; i++) {
                for (int j = 0; j < i; j++) {
                    most = Math.max(
                            most,
                            LayoutComparison.compare(people.get(i), people.get(j), known).likeness());
                }
            }
        }
        Figure.print("layout-public-theme", most, "likeness");
    }

    private String donor(int index) {
        return pages.get(pages.size() - 1 - index);
    }

    private List<LayoutOverlap> overlaps(UnaryOperator<ChangedPage> change) {
        List<LayoutOverlap> overlaps = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String donor = pages.get((i + 7) % pages.size());
            String changed = change.apply(new ChangedPage(pages.get(i), donor, i)).html();
            overlaps.add(LayoutComparison.compare(layouts.get(i), layout(changed), rarity));
        }
        return overlaps;
    }

    /** What only one of a hundred unrelated pairs reaches. */
    private double threshold(ToDoubleFunction<LayoutOverlap> likeness) {
        double[] unrelated = unrelated().mapToDouble(likeness).sorted().toArray();
        return Math.nextUp(unrelated[(int) (unrelated.length * (1 - FALSE_ALARMS))]);
    }

    private Stream<LayoutOverlap> unrelated() {
        return IntStream.range(0, layouts.size()).boxed().flatMap(i -> IntStream.range(0, i)
                .filter(j -> (i * 31 + j) % 3 == 0)
                .mapToObj(j -> LayoutComparison.compare(layouts.get(i), layouts.get(j), rarity)));
    }

    private double noted() {
        return noted(unrelated().toList());
    }

    private static double noted(List<LayoutOverlap> overlaps) {
        return (double) overlaps.stream().filter(LayoutThreshold::isReuse).count() / overlaps.size();
    }

    private static double hits(List<LayoutOverlap> overlaps, ToDoubleFunction<LayoutOverlap> likeness, double threshold) {
        double[] all = overlaps.stream().mapToDouble(likeness).toArray();
        return (double) Arrays.stream(all).filter(value -> value >= threshold).count() / all.length;
    }

    static Claim.Layout layout(String html) {
        Claim.Layout layout = SCRAPER.read(
                        new Capture(new UUID(1, 1), PageUrl.of("https://maren-holt.example/"), NOW, html))
                .layout();
        if (layout == null) {
            throw new IllegalStateException("A page of the corpus has no layout");
        }
        return layout;
    }

    static List<String> templates() {
        String folder = System.getProperty("templates", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(LayoutFigures::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
