package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Writes what does not line up. A finding keeps its id and its first time as long as its key stays the same. */
@Service
public class Findings {
    private final FindingWriteRepository findings;
    private final StandingKeeping standing;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Findings(FindingWriteRepository findings, StandingKeeping standing, ApplicationEventPublisher events, Ids ids) {
        this.findings = findings;
        this.standing = standing;
        this.events = events;
        this.ids = ids;
    }

    /**
     * Makes a report the findings of a candidate; what it no longer names is gone, unless the rule that would name it
     * crashed. Inside a transaction that has the team's turn.
     */
    public void store(int team, UUID candidate, Report report, String libraryVersion, Instant now) {
        Set<String> keys = new HashSet<>();
        Map<String, UUID> opened = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (keys.add(finding.key())) {
                UUID fresh = ids.next();
                UUID id = findings.upsert(team, fresh, candidate, finding, libraryVersion, now);
                if (id.equals(fresh)) {
                    opened.put(finding.key(), id);
                }
                findings.replaceEvidence(team, id, finding.evidence());
            }
        }
        Set<String> crashed = report.failed().stream().map(Report.Failed::rule).collect(Collectors.toSet());
        findings.leave(team, candidate, keys, crashed, now);
        opened.keySet().removeAll(standing.answer(team, candidate));
        opened.values().forEach(id -> events.publishEvent(new FindingOpened(team, id)));
        events.publishEvent(new FindingsChanged(team, candidate));
    }

    /** Other candidates with a finding whose evidence stands on one of these pages. */
    public List<UUID> othersCiting(int team, UUID candidate, Set<String> pages, int limit) {
        return pages.isEmpty() ? List.of() : findings.othersCiting(team, candidate, pages, limit);
    }

    @EventListener
    void joined(CandidatesJoined event) {
        findings.repointAnswers(event.team(), event.from(), event.to());
        findings.deleteTwins(event.team(), event.from(), event.to());
        findings.move(event.team(), event.from(), event.to());
        standing.move(event.team(), event.from(), event.to());
        events.publishEvent(new FindingsChanged(event.team(), event.to()));
    }
}
