package dev.plumbline.portal.team;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What a team allows; an admin switches it, and the audit log keeps that. */
@Service
public class TeamPolicy {
    private final PolicyRepository policies;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    TeamPolicy(PolicyRepository policies, TenantTransaction transactions, ApplicationEventPublisher events) {
        this.policies = policies;
        this.transactions = transactions;
        this.events = events;
    }

    /** Whether the portal may ask for pages of candidates' own sites; off until somebody allows it. */
    public boolean allowsFetching(int team) {
        return transactions.call(team, () -> policies.fetchLinks(team));
    }

    /** Allows or forbids that. */
    public void allowFetching(Member who, boolean allowed) {
        who.require(Action.MANAGE_TEAM);
        transactions.run(who.team(), () -> {
            policies.setFetchLinks(who.team(), allowed);
            events.publishEvent(new TeamDeed(
                    who,
                    allowed ? "link-fetching-allowed" : "link-fetching-forbidden",
                    "team/" + who.team(),
                    Map.of()));
        });
    }

    /** Whether two nationalities that one person states of themselves are compared; off until somebody allows it. */
    public boolean comparesNationality(int team) {
        return transactions.call(team, () -> policies.compareNationality(team));
    }

    /** Allows or forbids that; every candidate is checked again. */
    public void compareNationality(Member who, boolean allowed) {
        who.require(Action.MANAGE_TEAM);
        transactions.run(who.team(), () -> {
            policies.setCompareNationality(who.team(), allowed);
            events.publishEvent(new TeamDeed(
                    who,
                    allowed ? "nationality-comparison-allowed" : "nationality-comparison-forbidden",
                    "team/" + who.team(),
                    Map.of()));
            events.publishEvent(new PolicyChanged(who.team()));
        });
    }
}
