package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything known of one candidate as of an instant; all that a rule may see.
 *
 * @param readings every reading of the candidate's pages, oldest first; several of one account are its versions
 * @param reuses passages and contacts of this candidate that stand under another identity
 * @param linked what stands behind links of this candidate's pages: readings of accounts not joined to them
 */
public record Dossier(Instant asOf, List<Reading> readings, List<Reuse> reuses, List<LinkedReading> linked) {

    /** A link on the candidate's page, and the page it leads to as captured, not joined to this candidate. */
    public record LinkedReading(Claim.Link link, Reading target) {}

    public Dossier {
        readings = readings.stream()
                .sorted(Comparator.comparing(Reading::capturedAt))
                .toList();
        reuses = List.copyOf(reuses);
        linked = List.copyOf(linked);
    }

    /** The newest reading of each account and page, in the order the accounts were first seen. */
    public List<Reading> latest() {
        Map<String, Reading> newest = new LinkedHashMap<>();
        for (Reading reading : readings) {
            newest.put(reading.account() + " " + reading.url().canonical(), reading);
        }
        return List.copyOf(newest.values());
    }

    /** The claims of one kind on the newest readings. */
    public <C extends Claim> Stream<C> claims(Class<C> kind) {
        return latest().stream().flatMap(reading -> reading.claims(kind));
    }

    /** The versions of each account that was read more than once, oldest first. */
    public Collection<List<Reading>> versions() {
        Map<AccountKey, List<Reading>> byAccount = new LinkedHashMap<>();
        for (Reading reading : readings) {
            byAccount.merge(
                    reading.account(),
                    List.of(reading),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        return byAccount.values().stream()
                .filter(versions -> versions.size() > 1)
                .toList();
    }
}
