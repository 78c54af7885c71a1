package dev.plumbline.portal.analysis;

import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RuleChoice;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleSettings;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.rules.ShadowFinding;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks one rule as it is set and as it would be set, candidate by candidate. */
@Component
class RuleRehearsal implements Rehearsal {
    private static final Duration LATELY = Duration.ofDays(90);
    private static final int PAGE = 500;
    private static final int A_STEP = 20;
    private static final int NAMED = 100;

    private final Candidates candidates;
    private final Dossiers dossiers;
    private final RuleSettings settings;
    private final Scraper scraper;
    private final Clock clock;

    RuleRehearsal(Candidates candidates, Dossiers dossiers, RuleSettings settings, Scraper scraper, Clock clock) {
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.settings = settings;
        this.scraper = scraper;
        this.clock = clock;
    }

    @Override
    public Run begin(Member member, RuleSetting setting) {
        member.require(Action.SET_RULES);
        RuleChoice now = settings.choice(member.team());
        return new Trial(member, setting.rule(), now, now.with(setting), lately(member));
    }

    private List<UUID> lately(Member member) {
        Instant since = clock.instant().minus(LATELY);
        List<UUID> found = new ArrayList<>();
        List<Candidate> page = candidates.list(member, "", null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(candidate -> !candidate.lastSeen().isBefore(since))
                    .map(Candidate::id)
                    .forEach(found::add);
            Candidate last = page.getLast();
            page = last.lastSeen().isBefore(since) ? List.of() : candidates.list(member, "", last, PAGE);
        }
        return found;
    }

    private final class Trial implements Run {
        private final Member member;
        private final String rule;
        private final RuleChoice before;
        private final RuleChoice after;
        private final List<UUID> all;
        private final List<ShadowFinding> moreNamed = new ArrayList<>();
        private final List<ShadowFinding> fewerNamed = new ArrayList<>();
        private int done;
        private int more;
        private int fewer;

        Trial(Member member, String rule, RuleChoice before, RuleChoice after, List<UUID> all) {
            this.member = member;
            this.rule = rule;
            this.before = before;
            this.after = after;
            this.all = all;
        }

        @Override
        public Progress step() {
            int end = Math.min(all.size(), done + A_STEP);
            all.subList(done, end).forEach(this::compare);
            done = end;
            return new Progress(done, all.size(), more, fewer, moreNamed, fewerNamed);
        }

        private void compare(UUID candidate) {
            Dossier dossier = dossiers.of(member, candidate);
            Map<String, Finding> old = findings(dossier, before);
            Map<String, Finding> fresh = findings(dossier, after);
            more += differing(candidate, fresh, old, moreNamed);
            fewer += differing(candidate, old, fresh, fewerNamed);
        }

        /** What people see: a rule in shadow or off shows nothing. */
        private Map<String, Finding> findings(Dossier dossier, RuleChoice choice) {
            if (choice.of(rule).state() != RuleState.ON) {
                return Map.of();
            }
            Dossier asked = dossier.of(choice.apply(dossier.team()));
            List<Rule> one = Rules.ALL.stream()
                    .filter(each -> each.info().id().equals(rule))
                    .toList();
            return scraper.check(asked, one).findings().stream()
                    .collect(Collectors.toMap(Finding::key, Function.identity()));
        }

        private static int differing(
                UUID candidate, Map<String, Finding> some, Map<String, Finding> others, List<ShadowFinding> named) {
            List<Finding> only = some.values().stream()
                    .filter(finding -> !others.containsKey(finding.key()))
                    .toList();
            only.stream()
                    .limit(Math.max(0, NAMED - named.size()))
                    .forEach(finding -> named.add(new ShadowFinding(candidate, finding.headline())));
            return only.size();
        }
    }
}
