package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Identifiers;
import java.nio.charset.StandardCharsets;

/** What a team keeps when work ends: every name, address and account by which a candidate was known, and where each stood. */
final class ExitPack {
    private ExitPack() {}

    /** As a table, one row an identifier. */
    static byte[] csv(Identifiers identifiers) {
        Csv csv = new Csv("Kind", "Value", "First seen (UTC)", "Last seen (UTC)", "Times", "Source", "Where");
        identifiers
                .items()
                .forEach(item -> csv.row(
                        item.kind().label(),
                        item.value(),
                        item.firstSeen().toString(),
                        item.lastSeen().toString(),
                        Integer.toString(item.times()),
                        item.evidence().site().label(),
                        where(item)));
        return csv.bytes();
    }

    /** The same with the quotes. */
    static byte[] json(Identifiers identifiers) {
        return LibraryJson.write(identifiers).getBytes(StandardCharsets.UTF_8);
    }

    private static String where(Identifiers.Item item) {
        return RecordRow.isRow(item.evidence())
                ? item.evidence().cssPath().replace('-', ' ')
                : item.evidence().url().toString();
    }
}
