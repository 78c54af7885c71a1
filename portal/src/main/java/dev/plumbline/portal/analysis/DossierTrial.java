package dev.plumbline.portal.analysis;

import dev.plumbline.portal.rules.RuleChoice;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.rules.RuleTrial;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks one rule of a dossier under two settings. */
@Component
class DossierTrial implements RuleTrial {
    private final Dossiers dossiers;
    private final Scraper scraper;
    private final Clock clock;

    DossierTrial(Dossiers dossiers, Scraper scraper, Clock clock) {
        this.dossiers = dossiers;
        this.scraper = scraper;
        this.clock = clock;
    }

    @Override
    public Outcome compare(int team, UUID candidate, RuleSetting was, RuleSetting setting) {
        Dossier dossier = dossiers.assemble(team, candidate, clock.instant()).dossier();
        Map<String, Finding> old = findings(dossier, was);
        Map<String, Finding> fresh = findings(dossier, setting);
        return new Outcome(only(fresh, old), only(old, fresh));
    }

    /** What people see: a rule in shadow or off shows nothing. */
    private Map<String, Finding> findings(Dossier dossier, RuleSetting setting) {
        if (setting.state() != RuleState.ON) {
            return Map.of();
        }
        List<Rule> one = Rules.ALL.stream()
                .filter(rule -> rule.info().id().equals(setting.rule()))
                .toList();
        return scraper.check(dossier.of(RuleChoice.of(List.of(setting)).apply(dossier.team())), one).findings().stream()
                .collect(Collectors.toMap(Finding::key, Function.identity()));
    }

    private static List<Finding> only(Map<String, Finding> some, Map<String, Finding> others) {
        return some.values().stream()
                .filter(finding -> !others.containsKey(finding.key()))
                .toList();
    }
}
