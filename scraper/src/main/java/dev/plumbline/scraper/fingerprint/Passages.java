package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.claim.Reading;
import java.util.List;

/** Cuts a reading into passages. */
public final class Passages {
    private Passages() {}

    /** The passages of a page about a candidate, in page order. */
    public static List<Passage> of(Reading reading) {
        return List.of();
    }
}
