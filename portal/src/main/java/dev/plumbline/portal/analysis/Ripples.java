package dev.plumbline.portal.analysis;

import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.finding.Findings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a capture of one candidate changes for others: who shares something with it, cites it or links to it is checked again. */
@Component
class Ripples {
    /** Candidates of one kind checked again after one capture; a template's thousand users are not. */
    private static final int MOST = 50;

    private final CandidateLedger candidates;
    private final Findings findings;
    private final Jobs jobs;

    Ripples(CandidateLedger candidates, Findings findings, Jobs jobs) {
        this.candidates = candidates;
        this.findings = findings;
        this.jobs = jobs;
    }

    /**
     * Schedules the checks.
     *
     * @param regrouped who gained or lost a profile
     */
    void spread(int team, UUID candidate, CandidateCheck.Checked checked, Collection<UUID> regrouped) {
        Set<UUID> others = new LinkedHashSet<>(regrouped);
        checked.partners().stream().sorted().limit(MOST).forEach(others::add);
        others.addAll(findings.othersCiting(team, candidate, checked.pages(), MOST));
        others.addAll(candidates.linkingTo(team, candidate, MOST));
        others.remove(candidate);
        others.forEach(other -> jobs.check(team, other));
    }
}
