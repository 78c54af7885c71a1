package dev.plumbline.scraper.observation;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import java.time.Instant;
import java.util.UUID;

/** Where an observation stands, as evidence: a made-up address, one for each. */
public final class ObservationRow {
    /** Where observations have their made-up addresses; {@code .invalid} is nobody's for ever. */
    public static final String HOST = "observations.plumbline.invalid";

    private static final String SITE = "observations";

    private ObservationRow() {}

    /**
     * The evidence of an observation.
     *
     * @param at when it was seen
     * @param sentence of the choice
     */
    static Evidence evidence(UUID id, Instant at, String sentence) {
        return new Evidence(
                id,
                PageUrl.of("https://" + HOST + "/" + id),
                at,
                new Site(SITE, "Observation"),
                new AccountKey(SITE, id.toString()),
                sentence,
                "",
                "",
                "choice",
                Origin.STRUCTURED);
    }

    /** Whether a piece of evidence is an observation. */
    public static boolean isRow(Evidence evidence) {
        return evidence.url().host().equals(HOST);
    }
}
