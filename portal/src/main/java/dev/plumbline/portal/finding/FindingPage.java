package dev.plumbline.portal.finding;

import java.util.List;
import java.util.Optional;

/**
 * Some findings, newest first.
 *
 * @param more whether older ones follow
 */
public record FindingPage(List<FindingRow> rows, boolean more) {
    public FindingPage {
        rows = List.copyOf(rows);
    }

    /** After which finding the next page begins. */
    public Optional<FindingRow> last() {
        return more ? Optional.of(rows.getLast()) : Optional.empty();
    }
}
