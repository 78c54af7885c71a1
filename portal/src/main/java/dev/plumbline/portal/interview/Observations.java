package dev.plumbline.portal.interview;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.observation.Topic;
import dev.plumbline.scraper.observation.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What people saw of a candidate: facts that the rules ask about. */
@Service
public class Observations {
    /** The most that one observation can count. */
    public static final int MOST_TIMES = 1000;

    private static final int MOST_READ = 500;
    private static final Duration LONGEST_AGO = Duration.ofDays(3660);

    private final ObservationRepository observations;
    private final Candidates candidates;
    private final MemberNames names;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Observations(
            ObservationRepository observations,
            Candidates candidates,
            MemberNames names,
            TenantTransaction transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.observations = observations;
        this.candidates = candidates;
        this.names = names;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what a member saw; the candidate is checked again.
     *
     * @throws Problem 404 where the team has no such candidate, 400 where something is lacking or the note says what is
     *     not kept
     */
    public KeptObservation add(Member member, UUID candidate, NewObservation seen) {
        member.require(Action.TRIAGE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.call(member.team(), () -> {
            candidates.get(member, candidate);
            KeptObservation kept = new KeptObservation(
                    ids.next(),
                    candidate,
                    seen.topic(),
                    seen.choice(),
                    times(seen),
                    at(seen, now),
                    observers(member, seen),
                    seen.accommodation(),
                    Notes.checked(seen.note()),
                    member.id(),
                    now);
            observations.insert(member.team(), kept);
            tell(member, "observation-added", kept);
            return kept;
        });
    }

    /**
     * Takes back what one noted oneself; the candidate is checked again.
     *
     * @throws Problem 404 where there is none, 409 where somebody else noted it
     */
    public void undo(Member member, UUID id) {
        member.require(Action.TRIAGE);
        transactions.run(member.team(), () -> {
            KeptObservation kept = observations.find(member.team(), id).orElseThrow(Problem::notFound);
            if (!kept.member().equals(member.id())) {
                throw new Problem(409, "observation-kept", "Only who noted an observation takes it back.");
            }
            observations.undo(member.team(), id, clock.instant());
            tell(member, "observation-taken-back", kept);
        });
    }

    /** What people saw of a candidate, the newest first; at most {@value #MOST_READ}. */
    public List<KeptObservation> of(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> observations.of(member.team(), candidate, MOST_READ));
    }

    /** The same for the rules, in the running transaction; without what this version of the library does not know. */
    public List<Observation> observed(int team, UUID candidate) {
        List<KeptObservation> kept = observations.of(team, candidate, MOST_READ);
        return kept.stream()
                .flatMap(one -> one.picked().stream().map(choice -> observed(one, choice)))
                .toList();
    }

    @EventListener
    void joined(CandidatesJoined event) {
        observations.move(event.team(), event.from(), event.to());
    }

    private static Observation observed(KeptObservation one, Choice choice) {
        List<String> observers = one.observers().stream().map(UUID::toString).toList();
        return Observation.of(one.id(), choice, one.times(), one.at(), observers, one.accommodation());
    }

    private void tell(Member member, String action, KeptObservation kept) {
        audit.add(
                member,
                action,
                "observation/" + kept.id(),
                Map.of(
                        "candidate", kept.candidate().toString(),
                        "topic", kept.topic(),
                        "choice", kept.choice()));
        events.publishEvent(new CandidateChanged(member.team(), kept.candidate()));
    }

    private static int times(NewObservation seen) {
        Topic topic = Topics.topic(seen.topic())
                .orElseThrow(() -> invalid("The topic is one of the form's: see the API's description."));
        if (topic.choice(seen.choice()).isEmpty()) {
            throw invalid("The choice is one of those under “%s”.".formatted(topic.title()));
        }
        if (seen.times() < 1 || seen.times() > MOST_TIMES) {
            throw invalid("Say how often: from 1 to %d.".formatted(MOST_TIMES));
        }
        if (!topic.counted() && seen.times() > 1) {
            throw invalid("“%s” is not counted: note each time by itself.".formatted(topic.title()));
        }
        return seen.times();
    }

    private static Instant at(NewObservation seen, Instant now) {
        Instant at = seen.at() == null ? now : seen.at().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now) || at.isBefore(now.minus(LONGEST_AGO))) {
            throw invalid("Say when it was seen: not in the future, and at most ten years ago.");
        }
        return at;
    }

    private List<UUID> observers(Member member, NewObservation seen) {
        UUID second = seen.secondObserver();
        if (second != null && second.equals(member.id())) {
            throw invalid("The second observer is somebody else than you.");
        }
        if (second != null && names.of(member.team(), Set.of(second)).isEmpty()) {
            throw invalid("The second observer is a member of the team.");
        }
        return Stream.concat(Stream.of(member.id()), Stream.ofNullable(second)).toList();
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "observation-invalid", sentence);
    }
}
