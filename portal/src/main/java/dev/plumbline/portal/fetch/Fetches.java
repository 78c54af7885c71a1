package dev.plumbline.portal.fetch;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.claim.Reading;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Pages of a candidate's own that the portal asks for at a member's word, where the team's policy allows it. */
@Service
public class Fetches {
    private static final int MOST = 100;

    private final FetchRepository fetches;
    private final FetchJobs jobs;
    private final Candidates candidates;
    private final TeamPolicy policy;
    private final AuditLog audit;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Fetches(
            FetchRepository fetches,
            FetchJobs jobs,
            Candidates candidates,
            TeamPolicy policy,
            AuditLog audit,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.fetches = fetches;
        this.jobs = jobs;
        this.candidates = candidates;
        this.policy = policy;
        this.audit = audit;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the team allows it. */
    public boolean allowed(Member member) {
        member.require(Action.READ);
        return policy.allowsFetching(member.team());
    }

    /** The links of a candidate's pages that may be asked for, each with the profile whose page links there. */
    public Map<String, UUID> links(Member member, UUID candidate) {
        Map<String, UUID> links = new LinkedHashMap<>();
        List<Profile> profiles = candidates.profiles(member, candidate);
        for (Reading reading : candidates.latest(member, candidate)) {
            profiles.stream()
                    .filter(profile -> profile.account().equals(reading.account()))
                    .findFirst()
                    .ifPresent(profile ->
                            Portfolios.of(reading).forEach(url -> links.putIfAbsent(url.toString(), profile.id())));
        }
        return links;
    }

    /** What was asked for of a candidate's links, the newest first. */
    public List<LinkFetch> of(Member member, UUID candidate) {
        List<UUID> profiles =
                candidates.profiles(member, candidate).stream().map(Profile::id).toList();
        return transactions.call(member.team(), () -> fetches.of(member.team(), profiles, MOST));
    }

    /** What was asked for last, newest first, each with the candidate whose page links there. */
    public Map<LinkFetch, UUID> newest(Member member, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> fetches.newest(member.team(), limit));
    }

    /** How a capture was fetched; empty where a browser took it. */
    public Optional<LinkFetch> ofCapture(Member member, UUID capture) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> fetches.ofCapture(member.team(), capture));
    }

    /**
     * Asks for a page; where it is being asked for already, nothing more happens.
     *
     * @throws Problem 403 where the policy does not allow it, 404 where no page of the candidate links there
     */
    public void fetch(Member member, UUID candidate, String url) {
        member.require(Action.CAPTURE);
        if (!policy.allowsFetching(member.team())) {
            throw new Problem(
                    403, "fetching-not-allowed", "An admin has to allow fetching in the team's policy first.");
        }
        UUID profile = links(member, candidate).get(url);
        if (profile == null) {
            throw Problem.notFound();
        }
        UUID id = ids.next();
        transactions.run(member.team(), () -> {
            if (fetches.insert(member.team(), id, profile, url, member.id(), clock.instant())) {
                jobs.schedule(member.team(), id);
                events.publishEvent(new FetchChanged(member.team(), profile));
                audit.add(member, "link-fetch-asked", "link-fetch/" + id, Map.of("profile", profile.toString()));
            }
        });
    }
}
