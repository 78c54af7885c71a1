package dev.plumbline.portal.interview;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Claims that somebody verifies with an employer, a school or a reference, or by a check of its own. */
@Service
public class Verifications {
    /** Characters of a claim, a contact or a source. */
    public static final int LONGEST = 300;

    private static final int MOST = 200;

    /** Ten seconds are offered; the rest is the way to the portal. */
    private static final Duration UNDO_WITH_WAY = Duration.ofSeconds(15);

    private final VerificationRepository tasks;
    private final Candidates candidates;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Verifications(
            VerificationRepository tasks,
            Candidates candidates,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a task.
     *
     * @throws Problem 404 where the team has no such candidate, 400 where something is lacking or a page of the
     *     candidate names the contact
     */
    public Verification open(Member member, UUID candidate, NewVerification asked) {
        member.require(Action.TRIAGE);
        return transactions.call(member.team(), () -> {
            candidates.get(member, candidate);
            NewVerification what = checked(asked);
            OwnContacts own = new OwnContacts(candidates.readings(member, candidate));
            refuse(own, what.contact());
            refuse(own, what.source());
            Verification task = new Verification(
                    ids.next(), candidate, what, member.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
            tasks.insert(member.team(), task);
            keep(member, "verification-opened", task, Map.of());
            return task;
        });
    }

    /**
     * Says what came of it.
     *
     * @throws Problem 404 where there is none, 409 where it has ended, 400 where the note says what is not kept
     */
    public void end(Member member, UUID id, VerificationOutcome outcome, @Nullable String note) {
        member.require(Action.TRIAGE);
        transactions.run(member.team(), () -> {
            Verification task = tasks.find(member.team(), id).orElseThrow(Problem::notFound);
            String words = Notes.checked(note);
            if (words != null && task.what().kind() == VerificationKind.BACKGROUND) {
                throw invalid("Of a background check only the status is kept: leave the note empty.");
            }
            Verification.End end = new Verification.End(
                    outcome, words, member.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!tasks.end(member.team(), id, end)) {
                throw new Problem(409, "verification-ended", "Somebody has said what came of it: open a new one.");
            }
            keep(member, "verification-ended", task, Map.of("outcome", outcome.label()));
        });
    }

    /**
     * Takes back what one has just said.
     *
     * @return false where it is too late, or another member said it
     */
    public boolean takeBackEnd(Member member, UUID id) {
        member.require(Action.TRIAGE);
        return transactions.call(member.team(), () -> {
            Verification task = tasks.find(member.team(), id).orElseThrow(Problem::notFound);
            boolean done = tasks.openAgain(
                    member.team(), id, member.id(), clock.instant().minus(UNDO_WITH_WAY));
            if (done) {
                keep(member, "verification-end-undone", task, Map.of());
            }
            return done;
        });
    }

    /** The tasks of a candidate, open ones first; at most {@value #MOST}. */
    public List<Verification> of(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> tasks.of(member.team(), candidate, MOST));
    }

    @EventListener
    void joined(CandidatesJoined event) {
        tasks.move(event.team(), event.from(), event.to());
    }

    private void keep(Member member, String action, Verification task, Map<String, String> details) {
        audit.add(member, action, "verification/" + task.id(), details);
        events.publishEvent(new VerificationChanged(member.team(), task.candidate()));
    }

    private static void refuse(OwnContacts own, @Nullable String contact) {
        if (contact != null) {
            own.naming(contact).ifPresent(where -> {
                throw new Problem(
                        400,
                        "contact-not-independent",
                        "This contact comes from the candidate: “%s” stands on %s, %s. Find another one, from a register or the organisation's own site."
                                .formatted(where.quote(), where.site().label(), where.url()));
            });
        }
    }

    private static NewVerification checked(NewVerification asked) {
        String about = text(asked.about());
        if (about == null) {
            throw invalid("Say which claim is to be verified.");
        }
        if (!asked.kind().asksSomebody()) {
            return new NewVerification(asked.kind(), about, null, null);
        }
        String contact = text(asked.contact());
        String source = text(asked.source());
        if (contact == null || source == null) {
            throw invalid("Say whom you ask, and where you found that contact.");
        }
        return new NewVerification(asked.kind(), about, contact, source);
    }

    private static @Nullable String text(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST) {
            throw invalid("Write at most %d characters.".formatted(LONGEST));
        }
        return StorableText.of(words.strip());
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "verification-invalid", sentence);
    }
}
