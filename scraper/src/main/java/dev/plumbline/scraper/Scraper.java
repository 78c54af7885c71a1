package dev.plumbline.scraper;

import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Matrices;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.catalogue.Rules;
import dev.plumbline.scraper.site.PageReader;
import dev.plumbline.scraper.site.Sites;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two verbs of the library. Stateless and safe to share between threads. */
public final class Scraper {

    /** Rises with every release that reads or checks differently; derived rows carry it. */
    public static final String VERSION = "3";

    private static final PageReader PAGES = new PageReader(new Sites(SiteAdapters.ALL));

    /** Reads one page. Never throws on what a page holds: a page past a budget comes back as abnormal. */
    public Reading read(Capture capture) {
        return PAGES.read(capture);
    }

    /** Asks every rule. A rule that crashes is named in the report; the other findings stand. */
    public Report check(Dossier dossier) {
        return check(dossier, Rules.ALL);
    }

    /** Asks some of the rules. */
    public Report check(Dossier dossier, List<Rule> rules) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<Report.Failed> failed = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                rule.check(dossier).forEach(finding -> findings.putIfAbsent(finding.key(), finding));
            } catch (RuntimeException | StackOverflowError crash) {
                failed.add(new Report.Failed(rule.info().id(), String.valueOf(crash)));
            }
        }
        return new Report(
                List.copyOf(findings.values()),
                failed,
                CoverageOfMatrix.of(Matrices.of(dossier.latest())),
                Rules.throughAgency(dossier));
    }
}
