package dev.plumbline.portal.analysis;

import dev.plumbline.portal.analysis.Dossiers.Assembled;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.finding.Findings;
import dev.plumbline.portal.reuse.ReuseEdges;
import dev.plumbline.portal.rules.RuleChoice;
import dev.plumbline.portal.rules.RuleSettings;
import dev.plumbline.portal.rules.ShadowFindings;
import dev.plumbline.portal.watch.Watching;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every rule of all that is known of a candidate, and stores what does not line up. */
@Component
class CandidateCheck {
    /**
     * What a check came by.
     *
     * @param partners candidates that this one shares something with
     * @param pages its pages, canonical addresses
     */
    record Checked(Set<UUID> partners, Set<String> pages) {}

    private static final Logger LOG = LoggerFactory.getLogger(CandidateCheck.class);

    private final Scraper scraper;
    private final CandidateLedger candidates;
    private final Dossiers dossiers;
    private final ReuseEdges edges;
    private final Findings findings;
    private final RuleSettings settings;
    private final ShadowFindings shadows;
    private final Watching watching;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final Clock clock;

    CandidateCheck(
            Scraper scraper,
            CandidateLedger candidates,
            Dossiers dossiers,
            ReuseEdges edges,
            Findings findings,
            RuleSettings settings,
            ShadowFindings shadows,
            Watching watching,
            TeamTurn turn,
            TenantTransaction transactions,
            Clock clock) {
        this.scraper = scraper;
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.edges = edges;
        this.findings = findings;
        this.settings = settings;
        this.shadows = shadows;
        this.watching = watching;
        this.turn = turn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Checks a candidate in a transaction of its own, if that is still due. */
    void runIfDue(int team, UUID candidate) {
        transactions.run(team, () -> {
            turn.take(team);
            if (candidates.isDue(team, candidate)) {
                run(team, candidate);
            }
        });
    }

    /** Checks a candidate in the running transaction. */
    Checked run(int team, UUID candidate) {
        Instant now = clock.instant();
        Assembled known = dossiers.assemble(team, candidate, now);
        RuleChoice choice = settings.choice(team);
        Report report = scraper.check(known.dossier(), choice.asked());
        report.failed()
                .forEach(failed ->
                        LOG.error("Rule {} crashed on candidate {}: {}", failed.rule(), candidate, failed.reason()));
        edges.keep(team, known.own(), known.dossier().latest(), known.shared(), report.throughAgency(), now);
        findings.store(team, candidate, choice.shown(report), Scraper.VERSION, now);
        shadows.store(team, candidate, choice.inShadow(report), now);
        watching.keep(team, candidate, known.dossier().matches());
        candidates.checked(team, candidate, report.coverage(), Scraper.VERSION);
        return new Checked(
                known.partners(),
                known.dossier().latest().stream()
                        .map(reading -> reading.url().canonical())
                        .collect(Collectors.toSet()));
    }
}
