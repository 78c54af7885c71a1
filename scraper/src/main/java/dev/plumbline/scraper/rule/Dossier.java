package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.watch.ListMatch;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything known of one candidate as of an instant; all that a rule may see.
 *
 * @param readings every reading of the candidate's pages, oldest first; several of one account are its versions
 * @param reuses passages and contacts of this candidate that stand under another identity
 * @param linked what stands behind links of this candidate's pages: readings of accounts not joined to them
 * @param records rows of the employer's own systems about this candidate, oldest first
 * @param sharedRecords rows that say the same of this candidate and of somebody else
 * @param observations what people saw, oldest first
 * @param team the team's lists, thresholds and norms
 * @param matches what of this candidate stands on the team's watchlists
 * @param derived what rules computed from the rest
 */
public record Dossier(
        Instant asOf,
        List<Reading> readings,
        List<Reuse> reuses,
        List<LinkedReading> linked,
        List<EmployerRecord> records,
        List<SharedRecord> sharedRecords,
        List<Observation> observations,
        TeamFacts team,
        List<ListMatch> matches,
        Derived derived) {

    /** A link on the candidate's page, and the page it leads to as captured, not joined to this candidate. */
    public record LinkedReading(Claim.Link link, Reading target) {}

    public Dossier {
        readings = readings.stream()
                .sorted(Comparator.comparing(Reading::capturedAt))
                .toList();
        reuses = List.copyOf(reuses);
        linked = List.copyOf(linked);
        records = records.stream()
                .sorted(Comparator.comparing(EmployerRecord::at))
                .toList();
        sharedRecords = List.copyOf(sharedRecords);
        matches = List.copyOf(matches);
        observations = observations.stream()
                .sorted(Comparator.comparing(Observation::at))
                .toList();
    }

    /** Facts from which nothing was computed yet. */
    public Dossier(
            Instant asOf,
            List<Reading> readings,
            List<Reuse> reuses,
            List<LinkedReading> linked,
            List<EmployerRecord> records,
            List<SharedRecord> sharedRecords,
            List<Observation> observations,
            TeamFacts team,
            List<ListMatch> matches) {
        this(asOf, readings, reuses, linked, records, sharedRecords, observations, team, matches, new Derived());
    }

    /** A candidate of whom only pages are known. */
    public Dossier(Instant asOf, List<Reading> readings, List<Reuse> reuses, List<LinkedReading> linked) {
        this(asOf, readings, reuses, linked, List.of(), List.of(), List.of(), TeamFacts.NOTHING, List.of());
    }

    /** The same with other rows. */
    public Dossier with(List<EmployerRecord> rows, List<SharedRecord> shared) {
        return new Dossier(asOf, readings, reuses, linked, rows, shared, observations, team, matches);
    }

    /** The same with other observations. */
    public Dossier observed(List<Observation> seen) {
        return new Dossier(asOf, readings, reuses, linked, records, sharedRecords, seen, team, matches);
    }

    /** The same for a team of these lists, thresholds and norms. */
    public Dossier of(TeamFacts facts) {
        return new Dossier(asOf, readings, reuses, linked, records, sharedRecords, observations, facts, matches);
    }

    /** The same with other matches of watchlists. */
    public Dossier matching(List<ListMatch> found) {
        return new Dossier(asOf, readings, reuses, linked, records, sharedRecords, observations, team, found);
    }

    /** The rows of one kind, oldest first. */
    public <R extends EmployerRecord> Stream<R> records(Class<R> kind) {
        return derived(RecordsByKind.class, dossier -> RecordsByKind.of(dossier.records))
                .of(kind);
    }

    /**
     * What several rules compute alike, made once a dossier, when the first of them asks.
     *
     * @param make the same for the same class wherever it is asked for
     */
    public <V> V derived(Class<V> kind, Function<Dossier, V> make) {
        return derived.get(kind, () -> make.apply(this));
    }

    /** A rule's figure: what the team set, else the rule's own. */
    public double threshold(Rule rule, String name) {
        RuleInfo info = rule.info();
        return Arrays.stream(info.thresholds())
                .filter(threshold -> threshold.name().equals(name))
                .mapToDouble(threshold -> team.thresholds().getOrDefault(info.id() + "/" + name, threshold.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(info.id() + " has no threshold " + name));
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
