package dev.plumbline.portal.rules;

import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.TeamFacts;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a team asks all rules. */
public record RuleChoice(Map<String, RuleSetting> settings) {
    public RuleChoice {
        settings = Map.copyOf(settings);
    }

    /** Rules that are set like this, one setting of each; all others are as the library has them. */
    public static RuleChoice of(Collection<RuleSetting> settings) {
        return new RuleChoice(settings.stream().collect(Collectors.toMap(RuleSetting::rule, Function.identity())));
    }

    /** The rules to ask: all that are not off. */
    public List<Rule> asked() {
        return Rules.ALL.stream()
                .filter(rule -> of(rule.info().id()).state() != RuleState.OFF)
                .toList();
    }

    /** The same team facts with these figures and no others. */
    public TeamFacts apply(TeamFacts facts) {
        Map<String, Double> figures = new HashMap<>();
        settings.values()
                .forEach(setting -> setting.thresholds()
                        .forEach((name, figure) -> figures.put(setting.rule() + "/" + name, figure)));
        return new TeamFacts(
                figures,
                facts.approvedTools(),
                facts.ownNetworks(),
                facts.listedNetworks(),
                facts.firstReleases(),
                facts.publicAddresses(),
                facts.comparesNationality(),
                facts.norms());
    }

    /** The report without what rules in shadow say. */
    public Report shown(Report report) {
        return new Report(
                report.findings().stream().filter(finding -> !inShadow(finding)).toList(),
                report.failed(),
                report.coverage(),
                report.throughAgency());
    }

    /** What rules in shadow say. */
    public List<Finding> inShadow(Report report) {
        return report.findings().stream().filter(this::inShadow).toList();
    }

    /** How one rule is asked. */
    public RuleSetting of(String rule) {
        RuleSetting setting = settings.get(rule);
        return setting == null ? RuleSetting.untouched(rule) : setting;
    }

    private boolean inShadow(Finding finding) {
        return of(finding.rule()).state() == RuleState.SHADOW;
    }
}
