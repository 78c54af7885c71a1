package dev.plumbline.portal.analysis;

import dev.plumbline.portal.record.RecordLedger;
import dev.plumbline.portal.rules.RuleSettings;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.TeamFacts;
import org.springframework.stereotype.Component;

/** What the rules may know of a team: its tables, its policy, what is ordinary among its profiles, and its figures. */
@Component
class TeamWorld {
    private final RecordLedger records;
    private final TeamPolicy policy;
    private final TeamNorms norms;
    private final RuleSettings settings;

    TeamWorld(RecordLedger records, TeamPolicy policy, TeamNorms norms, RuleSettings settings) {
        this.records = records;
        this.policy = policy;
        this.norms = norms;
        this.settings = settings;
    }

    /** Inside a transaction of the team. */
    TeamFacts of(int team) {
        TeamFacts lists = records.lists(team);
        return settings.choice(team)
                .apply(new TeamFacts(
                        lists.thresholds(),
                        lists.approvedTools(),
                        lists.ownNetworks(),
                        lists.listedNetworks(),
                        lists.firstReleases(),
                        lists.publicAddresses(),
                        policy.comparesNationality(team),
                        norms.of(team)));
    }
}
