package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.rule.Family;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A cluster as the list shows it.
 *
 * @param id of its oldest account
 * @param sample the longest text, or the quote, that two of its identities share
 * @param identities how many candidates it connects
 * @param families what is shared, by family
 * @param edges pieces of evidence that are shown
 * @param dismissed pieces of evidence at its accounts that are not
 * @param foundAt when its newest piece of evidence was found
 */
public record ClusterRow(
        UUID id,
        String sample,
        int identities,
        int accounts,
        List<String> sites,
        List<Family> families,
        int edges,
        int dismissed,
        Instant firstSeen,
        Instant foundAt) {

    public ClusterRow {
        sites = List.copyOf(sites);
        families = List.copyOf(families);
    }
}
