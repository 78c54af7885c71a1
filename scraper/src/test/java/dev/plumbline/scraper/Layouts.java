package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.evidence;

import dev.plumbline.scraper.Dossiers.Other;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Hashes;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Layouts of invented pages, in few words. */
public final class Layouts {
    private static final String BLOCKS = "header.harbour-top section.harbour-ledger footer.harbour-foot";

    private Layouts() {}

    /** A dossier of one page that is built like pages of others. */
    public static Dossier builtAlike(Reading page, LayoutOverlap overlap, Other... others) {
        Evidence here = evidence(page.site().label(), page.account().id(), NOW, BLOCKS);
        List<Reuse> reuses = Stream.of(others)
                .<Reuse>map(other -> {
                    Evidence there = evidence(other.site(), other.account(), NOW, BLOCKS);
                    return new Reuse.SharedLayout(
                            layout(here),
                            there,
                            other.name(),
                            NOW.minus(Duration.ofDays(10)),
                            other.firstSeen(),
                            layout(there),
                            overlap);
                })
                .toList();
        return new Dossier(NOW, List.of(page), reuses, List.of());
    }

    private static Claim.Layout layout(Evidence evidence) {
        String set = Hashes.text(new long[] {1, 2, 3});
        return new Claim.Layout(BLOCKS, set, set, List.of("main.3f9a2c71.js"), null, "Hugo 0.140.0", evidence);
    }
}
