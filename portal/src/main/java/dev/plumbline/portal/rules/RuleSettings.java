package dev.plumbline.portal.rules;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How a team asks the rules; an admin sets it, nothing of it is forgotten, and the audit log keeps each change. */
@Service
public class RuleSettings {
    private static final int SHOWN = 50;

    private final RuleSettingRepository settings;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    RuleSettings(
            RuleSettingRepository settings,
            TenantTransaction transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** How the team asks the rules now. */
    public RuleChoice choice(int team) {
        return transactions.call(team, () -> RuleChoice.of(settings.current(team)));
    }

    /** What was set of a rule, newest first. */
    public List<SettingChange> history(Member member, String rule) {
        member.require(Action.SET_RULES);
        return transactions.call(member.team(), () -> settings.history(member.team(), rule, SHOWN));
    }

    /**
     * Sets a rule.
     *
     * @throws Problem 404 for a rule that is none, 400 for a figure that the rule does not have or that is out of bounds
     */
    public void save(Member member, RuleSetting setting) {
        member.require(Action.SET_RULES);
        validate(setting);
        transactions.run(member.team(), () -> {
            settings.insert(member.team(), ids.next(), setting, member.id(), clock.instant());
            events.publishEvent(new RulesChanged(member.team()));
            Map<String, String> details =
                    new TreeMap<>(Map.of("state", setting.state().label()));
            setting.thresholds().forEach((name, figure) -> details.put(name, String.valueOf(figure)));
            audit.add(member, "rule-set", "rule/" + setting.rule(), details);
        });
    }

    /** Refuses a rule that is none, and figures that it does not have or that are out of bounds. */
    static void validate(RuleSetting setting) {
        RuleInfo info = RuleTexts.of(setting.rule()).orElseThrow(Problem::notFound);
        setting.thresholds().forEach((name, figure) -> validate(info, name, figure));
    }

    private static void validate(RuleInfo info, String name, double figure) {
        Threshold threshold = Arrays.stream(info.thresholds())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(400, "rule-figure", "The rule has no figure of that name."));
        if (!(figure >= threshold.least() && figure <= threshold.most())) {
            throw new Problem(
                    400,
                    "rule-figure",
                    "%s: from %s to %s.".formatted(threshold.summary(), threshold.least(), threshold.most()));
        }
    }
}
