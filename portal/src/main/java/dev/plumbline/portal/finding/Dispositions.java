package dev.plumbline.portal.finding;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** People's answers to findings. They hang on the finding's key, so they survive every analysis. */
@Service
public class Dispositions {

    /** How long an answer can be taken back. */
    public static final Duration UNDO = Duration.ofSeconds(10);

    static final Duration UNDO_WITH_WAY = UNDO.plusSeconds(5);
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);
    private static final int LONGEST_COMMENT = 4000;

    private final DispositionRepository dispositions;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final TeamPolicy policy;
    private final StandingKeeping standing;
    private final AnswerNews news;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Dispositions(
            DispositionRepository dispositions,
            TenantTransaction transactions,
            AuditLog audit,
            TeamPolicy policy,
            StandingKeeping standing,
            AnswerNews news,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.transactions = transactions;
        this.audit = audit;
        this.policy = policy;
        this.standing = standing;
        this.news = news;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps an answer and returns it.
     *
     * @throws Problem 404 where the team has no such finding, 400 where the answer lacks something, the team's policy asks
     *     for more, or the finding does not take its scope, 403 for a text everywhere by a member who may not
     */
    public Disposition answer(Member member, UUID finding, NewDisposition answer) {
        member.require(Action.TRIAGE);
        Instant now = clock.instant();
        validate(answer, now);
        return transactions.call(member.team(), () -> {
            DispositionRepository.Target target =
                    dispositions.target(member.team(), finding).orElseThrow(Problem::notFound);
            DismissalScope scope = answer.scope();
            if (scope != DismissalScope.FINDING) {
                standing.require(member, target, scope);
            }
            UUID id = ids.next();
            boolean dismissed = answer.state() == DispositionState.DISMISSED;
            boolean waits = dismissed && policy.dismissalNeedsSecond(member.team(), target.severity());
            NewDisposition kept = dismissed
                    ? AskedOfDismissals.of(policy.answers(member.team()), target.severity(), answer, now)
                    : answer;
            dispositions.insert(member.team(), id, target, kept, member.id(), now, waits);
            Map<String, String> details = answer.reason() == null
                    ? Map.of()
                    : Map.of("reason", answer.reason().label(), "scope", scope.label());
            audit.add(member, "finding-" + answer.state().label(), "finding/" + finding, details);
            news.tell(member.team(), target.key());
            events.publishEvent(new FindingDecided(member.team(), finding, answer.state()));
            Disposition given = new Disposition(
                    id,
                    answer.state(),
                    Optional.ofNullable(answer.reason())
                            .map(DismissalReason::label)
                            .orElse(null),
                    scope,
                    null,
                    kept.until(),
                    answer.comment(),
                    answer.shareableComment(),
                    member.id(),
                    now,
                    null,
                    waits ? new SignOff(SignOff.State.WAITING, null, null, null) : null);
            if (scope != DismissalScope.FINDING) {
                standing.give(member, given, finding, scope);
            }
            return given;
        });
    }

    /** What the team asks of answers. */
    public AnswerPolicy policy(Member member) {
        member.require(Action.READ);
        return policy.answers(member.team());
    }

    /**
     * Checks an answer without giving it.
     *
     * @throws Problem 400 where it lacks something
     */
    void require(NewDisposition answer) {
        validate(answer, clock.instant());
    }

    /** Takes one's own answer back while there is time; false where there is none, or no time any more. */
    public boolean undo(Member member, UUID disposition) {
        member.require(Action.TRIAGE);
        Instant now = clock.instant();
        return transactions.call(member.team(), () -> {
            Optional<String> key =
                    dispositions.undo(member.team(), disposition, member.id(), now.minus(UNDO_WITH_WAY), now);
            key.ifPresent(undone -> {
                audit.add(member, "disposition-undone", "disposition/" + disposition, Map.of());
                standing.takeBack(member.team(), disposition, member.id());
                news.tell(member.team(), undone);
            });
            return key.isPresent();
        });
    }

    /** All answers to a finding, newest first; empty where the team has no such finding. */
    public List<Disposition> history(Member member, UUID finding) {
        member.require(Action.READ);
        return transactions.call(
                member.team(),
                () -> dispositions
                        .target(member.team(), finding)
                        .map(target -> dispositions.history(member.team(), target.key()))
                        .orElse(List.of()));
    }

    /** Opens again what was dismissed until a day that has come; the history says so. */
    void expire(int team, Instant now) {
        standing.expire(team, now);
        dispositions.expire(team, now).forEach(key -> news.tell(team, key));
    }

    private static void validate(NewDisposition answer, Instant now) {
        if (answer.state() == DispositionState.DISMISSED && answer.reason() == null) {
            throw invalid("A dismissal needs a reason: name one of the list.");
        }
        if (answer.reason() != null && answer.state() != DispositionState.DISMISSED) {
            throw invalid("Only a dismissal takes a reason; put the words into the comment.");
        }
        if (answer.scope() != DismissalScope.FINDING && answer.state() != DispositionState.DISMISSED) {
            throw invalid("Only a dismissal has a scope wider than the finding.");
        }
        if (answer.reason() == DismissalReason.OTHER && length(answer.comment()) < DismissalReason.LEAST_WORDS) {
            throw invalid(
                    "Say in %d characters or more why this does not count.".formatted(DismissalReason.LEAST_WORDS));
        }
        if (Math.max(length(answer.comment()), length(answer.shareableComment())) > LONGEST_COMMENT) {
            throw invalid("A comment has at most %d characters.".formatted(LONGEST_COMMENT));
        }
        boolean snoozed = answer.state() == DispositionState.SNOOZED;
        boolean dismissed = answer.state() == DispositionState.DISMISSED;
        Instant until = answer.until();
        if ((snoozed && until == null) || (until != null && (snoozed || dismissed) && !isInTime(until, now))) {
            throw invalid("Say until when: a time to come, at most a year away.");
        }
        if (!snoozed && !dismissed && until != null) {
            throw invalid("Only a snoozed finding and a dismissal have an until.");
        }
    }

    private static boolean isInTime(Instant until, Instant now) {
        return until.isAfter(now) && !until.isAfter(now.plus(LONGEST_SNOOZE));
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.strip().length();
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "disposition-invalid", sentence);
    }
}
