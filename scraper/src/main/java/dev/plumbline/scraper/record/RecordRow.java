package dev.plumbline.scraper.record;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import java.time.Instant;
import java.util.UUID;

/** Where a row of an import stands, as evidence: a made-up address, one for each import, and the row's number. */
public final class RecordRow {
    /** Where imports have their made-up addresses; {@code .invalid} is nobody's for ever. */
    public static final String HOST = "records.plumbline.invalid";

    private static final String ROW = "row-";

    private RecordRow() {}

    /**
     * The evidence of a row.
     *
     * @param source as people say it: {@code Okta System Log}
     * @param subject the account whose row it is
     * @param row counted from 1
     * @param words the row in words, not empty
     */
    public static Evidence evidence(
            UUID importId, Instant importedAt, String source, String subject, int row, String words) {
        String quote = words.length() <= Evidence.MAX_QUOTE ? words : words.substring(0, Evidence.MAX_QUOTE);
        return new Evidence(
                importId,
                PageUrl.of("https://" + HOST + "/" + importId),
                importedAt,
                new Site("records", source),
                new AccountKey("records", subject),
                quote,
                "",
                "",
                ROW + row,
                Origin.STRUCTURED);
    }

    /** Whether a piece of evidence is a row of an import. */
    public static boolean isRow(Evidence evidence) {
        return evidence.url().host().equals(HOST);
    }
}
