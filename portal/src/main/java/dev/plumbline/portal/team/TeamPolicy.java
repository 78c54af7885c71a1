package dev.plumbline.portal.team;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** From which severity a dismissal waits for a second person; empty where none does. */
    public Optional<Severity> dismissalsSignedFrom(int team) {
        return transactions.call(team, () -> policies.signDismissalsFrom(team));
    }

    /** Whether the dismissal of such a finding waits for a second person. */
    public boolean dismissalNeedsSecond(int team, Severity severity) {
        return dismissalsSignedFrom(team)
                .filter(from -> severity.compareTo(from) >= 0)
                .isPresent();
    }

    /** Asks for a second person from that severity on; for none where it is null. */
    public void signDismissals(Member who, @Nullable Severity from) {
        who.require(Action.MANAGE_TEAM);
        transactions.run(who.team(), () -> {
            policies.setSignDismissalsFrom(who.team(), from);
            events.publishEvent(new TeamDeed(
                    who,
                    "dismissal-sign-off-set",
                    "team/" + who.team(),
                    Map.of("from", from == null ? "never" : from.name())));
        });
    }

    /** Whether a decision about a candidate waits for a second person. */
    public boolean signsDecisions(int team) {
        return transactions.call(team, () -> policies.signDecisions(team));
    }

    /** Asks for that, or no longer. */
    public void signDecisions(Member who, boolean asked) {
        who.require(Action.MANAGE_TEAM);
        transactions.run(who.team(), () -> {
            policies.setSignDecisions(who.team(), asked);
            events.publishEvent(new TeamDeed(
                    who,
                    asked ? "decision-sign-off-asked" : "decision-sign-off-ended",
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

    /** What is asked of answers to findings. */
    public AnswerPolicy answers(int team) {
        return transactions.call(team, () -> policies.answers(team));
    }

    /** Asks for that from now on; what was answered before stays as it is. */
    public void askOfAnswers(Member who, AnswerPolicy asked) {
        who.require(Action.MANAGE_TEAM);
        transactions.run(who.team(), () -> {
            policies.setAnswers(who.team(), asked);
            events.publishEvent(new TeamDeed(
                    who,
                    "answer-policy-set",
                    "team/" + who.team(),
                    Map.of(
                            "words-from",
                                    asked.wordsFrom() == null
                                            ? "never"
                                            : asked.wordsFrom().name(),
                            "longest-dismissal-days",
                                    asked.longest()
                                            .map(Duration::toDays)
                                            .map(String::valueOf)
                                            .orElse("none"),
                            "answered-from",
                                    asked.answeredFrom() == null
                                            ? "never"
                                            : asked.answeredFrom().name())));
        });
    }
}
