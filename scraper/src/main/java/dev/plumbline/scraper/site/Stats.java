package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Count;
import dev.plumbline.scraper.extract.Section;
import java.util.Locale;

/** What a site counts about an account: "Jobs completed: 54". */
final class Stats {
    private static final int LONGEST = 20;

    private Stats() {}

    static void read(Section section, Claims claims) {
        section.single()
                .filter(text -> text.length() <= LONGEST && text.indexOf('%') < 0 && text.indexOf('/') < 0)
                .flatMap(Count::leading)
                .ifPresent(count -> claims.add(Spot.of(section, Origin.LABEL), evidence -> {
                    String label = section.heading().strip().toLowerCase(Locale.ROOT);
                    return new Claim.Stat(section.first(), label, count, evidence);
                }));
    }
}
