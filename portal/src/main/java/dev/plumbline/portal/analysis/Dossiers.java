package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.record.RecordLedger;
import dev.plumbline.portal.reuse.ReuseEdges;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.Watching;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts together all that is known of a candidate. */
@Service
public class Dossiers {
    /**
     * A dossier.
     *
     * @param own the candidate's accounts
     * @param shared what it shares with others, dismissed or not
     * @param partners candidates that this one shares something with
     */
    record Assembled(Dossier dossier, List<Profile> own, Set<Reuse> shared, Set<UUID> partners) {}

    private final CandidateLedger candidates;
    private final Reuses reuses;
    private final ReuseEdges edges;
    private final RecordLedger records;
    private final Watching watching;
    private final TeamWorld world;
    private final Observations observations;
    private final TenantTransaction transactions;
    private final Clock clock;

    Dossiers(
            CandidateLedger candidates,
            Reuses reuses,
            ReuseEdges edges,
            RecordLedger records,
            Watching watching,
            TeamWorld world,
            Observations observations,
            TenantTransaction transactions,
            Clock clock) {
        this.candidates = candidates;
        this.reuses = reuses;
        this.edges = edges;
        this.records = records;
        this.watching = watching;
        this.world = world;
        this.observations = observations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All that is known of a candidate now, for views. */
    public Dossier of(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(
                member.team(),
                () -> assemble(member.team(), candidate, clock.instant()).dossier());
    }

    /** All that is known of a candidate, in the running transaction. */
    Assembled assemble(int team, UUID candidate, Instant asOf) {
        List<Profile> profiles = candidates.profiles(team, candidate);
        List<Reading> readings = candidates.readings(team, candidate);
        List<Reading> latest = new Dossier(asOf, readings, List.of(), List.of()).latest();
        List<UUID> accounts = profiles.stream().map(Profile::id).toList();
        Map<Reuse, UUID> shared = reuses.find(team, accounts, latest);
        RecordLedger.Found rows = records.of(team, profiles);
        Dossier dossier = new Dossier(
                        asOf,
                        readings,
                        List.copyOf(edges.open(team, profiles, shared).keySet()),
                        candidates.linked(team, candidate, latest))
                .with(rows.rows(), rows.shared())
                .observed(observations.observed(team, candidate))
                .matching(watching.matches(team, accounts, latest, rows.rows(), asOf))
                .of(world.of(team));
        return new Assembled(dossier, profiles, shared.keySet(), Set.copyOf(shared.values()));
    }
}
