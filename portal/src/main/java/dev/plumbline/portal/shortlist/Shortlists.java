package dev.plumbline.portal.shortlist;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.TeamPolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Candidates chosen together, and what was decided about them. */
@Service
public class Shortlists {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4000;

    private final ShortlistRepository shortlists;
    private final ProposalRepository proposals;
    private final TeamPolicy policy;
    private final AnsweredFirst answeredFirst;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Shortlists(
            ShortlistRepository shortlists,
            ProposalRepository proposals,
            TeamPolicy policy,
            AnsweredFirst answeredFirst,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.shortlists = shortlists;
        this.proposals = proposals;
        this.policy = policy;
        this.answeredFirst = answeredFirst;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a shortlist.
     *
     * @throws Problem 400 for a name that is empty or too long
     */
    public UUID create(Member member, String name) {
        member.require(Action.SHORTLIST);
        String words = StorableText.of(name).strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            throw invalid("Give the shortlist a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        UUID id = ids.next();
        transactions.run(member.team(), () -> {
            shortlists.insert(member.team(), id, words, member.id(), clock.instant());
            audit.add(member, "shortlist-created", "shortlist/" + id, Map.of());
        });
        return id;
    }

    /** The team's shortlists, newest first. */
    public List<Shortlist> all(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> shortlists.all(member.team()));
    }

    /** The shortlists that a candidate is on. */
    public List<Shortlist> with(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> shortlists.with(member.team(), candidate));
    }

    /**
     * One shortlist.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public Shortlist get(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(
                member.team(), () -> shortlists.find(member.team(), id).orElseThrow(Problem::notFound));
    }

    /** Who is on a shortlist, in the order in which they were added; empty where the team has no such list. */
    public List<Entry> entries(Member member, UUID shortlist) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> shortlists.entries(member.team(), shortlist));
    }

    /**
     * Puts a candidate on a shortlist; one that is there stays as it is.
     *
     * @throws Problem 404 where the team has no such list or candidate, 400 for a note that is too long
     */
    public Added add(Member member, UUID shortlist, UUID candidate, String note) {
        member.require(Action.SHORTLIST);
        String words = text(note);
        return transactions.call(member.team(), () -> {
            boolean known = shortlists.find(member.team(), shortlist).isPresent()
                    && shortlists.hasCandidate(member.team(), candidate);
            if (!known) {
                throw Problem.notFound();
            }
            boolean added = shortlists.add(member.team(), shortlist, candidate, words, member.id(), clock.instant());
            if (added) {
                audit.add(
                        member, "shortlist-added", "candidate/" + candidate, Map.of("shortlist", shortlist.toString()));
                events.publishEvent(new ShortlistChanged(member.team(), shortlist));
            }
            Entry entry = shortlists.entry(member.team(), shortlist, candidate).orElseThrow(Problem::notFound);
            return new Added(entry, !added);
        });
    }

    /**
     * Keeps a lead's decision. It is sent to nobody; where the team asks for it, it waits for a second person.
     *
     * @throws Problem 404 where the candidate is not on that list, 400 where a reason is missing or too long, 409 where the
     *     team's policy wants findings answered before somebody proceeds
     */
    public Entry decide(Member member, UUID shortlist, UUID candidate, Decision decision, String reason) {
        member.require(Action.DECIDE);
        @Nullable String words = text(reason).isEmpty() ? null : text(reason);
        if (decision.needsReason() && words == null) {
            throw invalid("Say why: this decision is kept with its reason.");
        }
        return transactions.call(member.team(), () -> {
            answeredFirst.require(member, candidate, decision);
            boolean waits = decision != Decision.UNDECIDED && policy.signsDecisions(member.team());
            boolean kept = waits
                    ? proposals.propose(
                            member.team(), shortlist, candidate, decision, words, member.id(), clock.instant())
                    : shortlists.decide(
                            member.team(), shortlist, candidate, decision, words, member.id(), clock.instant());
            if (!kept) {
                throw Problem.notFound();
            }
            audit.add(
                    member,
                    waits ? "shortlist-decision-proposed" : "shortlist-decided",
                    "candidate/" + candidate,
                    Map.of("shortlist", shortlist.toString(), "decision", decision.label()));
            if (!waits) {
                events.publishEvent(new ShortlistDecided(member.team(), shortlist, candidate));
            }
            events.publishEvent(new ShortlistChanged(member.team(), shortlist));
            return shortlists.entry(member.team(), shortlist, candidate).orElseThrow(Problem::notFound);
        });
    }

    @EventListener
    void joined(CandidatesJoined event) {
        shortlists.move(event.team(), event.from(), event.to());
        shortlists
                .with(event.team(), event.to())
                .forEach(list -> events.publishEvent(new ShortlistChanged(event.team(), list.id())));
    }

    private static String text(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw invalid("Write at most %d characters.".formatted(LONGEST_TEXT));
        }
        return StorableText.of(words).strip();
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "shortlist-invalid", sentence);
    }
}
