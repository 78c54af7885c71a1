package dev.plumbline.portal.record.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.scraper.record.RecordKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of rows as the HTTP contract names them. */
final class KindWords {
    private static final Map<String, RecordKind> KINDS = Map.of(
            "sign-in", RecordKind.SIGN_IN,
            "payment", RecordKind.PAYMENT,
            "shipment", RecordKind.SHIPMENT,
            "inventory", RecordKind.SOFTWARE,
            "meeting", RecordKind.MEETING,
            "reference", RecordKind.REFERENCE,
            "engagement", RecordKind.ENGAGEMENT);

    private KindWords() {}

    static RecordKind of(@Nullable String word) {
        RecordKind kind = word == null ? null : KINDS.get(word);
        if (kind == null) {
            throw new Problem(
                    400,
                    "kind-unknown",
                    "Say what the rows are: kind=sign-in, payment, shipment, inventory, meeting, reference or engagement.");
        }
        return kind;
    }
}
