package dev.plumbline.scraper.rule;

import java.util.List;

/**
 * What does not line up in a dossier.
 *
 * @param failed rules that crashed, by id, with the reason; the other findings stand
 * @param throughAgency whether the candidate's own pages say that they work through an agency
 */
public record Report(List<Finding> findings, List<Failed> failed, Coverage coverage, boolean throughAgency) {
    /** A rule that crashed. */
    public record Failed(String rule, String reason) {}

    public Report {
        findings = List.copyOf(findings);
        failed = List.copyOf(failed);
    }
}
