package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.fingerprint.LayoutFeatures;
import java.util.Map;
import java.util.TreeMap;

/** Prints the table of features that public templates have, for {@code fingerprint/public-layouts.csv}. */
final class PublicLayouts {
    private PublicLayouts() {}

    static void print() {
        Map<String, Integer> counts = new TreeMap<>();
        LayoutFigures.templates()
                .forEach(html -> LayoutFeatures.all(LayoutFigures.layout(html))
                        .forEach(feature -> counts.merge("%016x".formatted(feature), 1, Integer::sum)));
        counts.forEach((feature, templates) -> System.out.println(feature + "," + templates));
    }
}
