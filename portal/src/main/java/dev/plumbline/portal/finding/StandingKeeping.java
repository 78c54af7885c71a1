package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Evidence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives standing dismissals, answers findings by them, and ends them. Inside a transaction of the team. */
@Component
class StandingKeeping {
    private static final int LONGEST_WHY = 1000;

    private final StandingRepository standing;
    private final InboxRepository findings;
    private final DismissalScopes scopes;
    private final TextMarks marks;
    private final TeamTurn turn;
    private final AnswerNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingKeeping(
            StandingRepository standing,
            InboxRepository findings,
            DismissalScopes scopes,
            TextMarks marks,
            TeamTurn turn,
            AnswerNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standing = standing;
        this.findings = findings;
        this.scopes = scopes;
        this.marks = marks;
        this.turn = turn;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Waits for the team's turn, so that no finding opens unseen beside it, and looks whether the finding takes the scope.
     *
     * @throws Problem 403 where the member may not, 400 where the finding does not take it
     */
    void require(Member member, DispositionRepository.Target target, DismissalScope scope) {
        if (scope == DismissalScope.TEXT && !member.may(Action.DISMISS_EVERYWHERE)) {
            throw new Problem(
                    403,
                    "dismissal-scope",
                    "Only a lead or an admin dismisses a text everywhere: ask one, or choose a narrower scope.");
        }
        turn.take(member.team());
        List<Evidence> evidence = evidence(member.team(), target.finding());
        if (scope == DismissalScope.PAIR && !scopes.isPair(evidence)) {
            throw invalid("A pair is two accounts, and this finding does not name two: choose another scope.");
        }
        if (scope == DismissalScope.TEXT && !scopes.isText(target.rule(), evidence)) {
            throw invalid("This finding does not rest on a text of eight words or more: choose another scope.");
        }
    }

    private List<Evidence> evidence(int team, UUID finding) {
        return findings.evidence(team, finding).stream()
                .map(FindingDetail.Said::evidence)
                .toList();
    }

    /** Keeps what an answer covers beside its finding. */
    void give(Member member, Disposition answer, UUID finding, DismissalScope scope) {
        standing.insert(member.team(), answer.id(), scope, finding);
        if (answer.signOff() == null) {
            begin(member, answer);
        }
    }

    /** From now on it counts. */
    void begin(Member acting, Disposition answer) {
        int team = acting.team();
        Optional<StandingRepository.Standing> given = standing.find(team, answer.id());
        if (given.isPresent() && given.get().scope() == DismissalScope.TEXT) {
            String text = evidence(team, given.get().finding()).getFirst().quote();
            standing.setMark(team, answer.id(), marks.mark(acting, answer.member(), text, why(answer)));
        }
        tell(team, standing.applyOne(team, answer.id(), clock.instant()));
    }

    /** It counts no longer; its finding keeps the answer. */
    void suspend(int team, UUID id, UUID by) {
        end(team, id, by, false);
    }

    /** Takes it back with all its answers; false where it is none or is taken back already. */
    boolean takeBack(int team, UUID id, UUID by) {
        return end(team, id, by, true);
    }

    private boolean end(int team, UUID id, UUID by, boolean whole) {
        Optional<StandingRepository.Standing> given = standing.find(team, id);
        if (given.isEmpty()) {
            return false;
        }
        List<String> keys = standing.takeBack(team, id, whole, clock.instant());
        if (whole && !keys.isEmpty()) {
            standing.setUndoneBy(team, id, by);
        }
        unmark(team, given.get(), by);
        keys.forEach(key -> news.tell(team, key));
        return !keys.isEmpty();
    }

    private void unmark(int team, StandingRepository.Standing given, UUID by) {
        @Nullable UUID mark = given.mark();
        if (mark != null) {
            standing.setMark(team, given.id(), null);
            marks.lift(team, by, mark);
        }
    }

    /** Answers the open findings of a candidate that a standing dismissal covers; returns their keys. */
    Set<String> answer(int team, UUID candidate) {
        List<StandingRepository.Answered> answered = standing.applyTo(team, candidate, clock.instant());
        tell(team, answered);
        return answered.stream().map(StandingRepository.Answered::key).collect(Collectors.toSet());
    }

    /** Takes the marks back whose dismissal counted until now, in the name of whoever chose the day. */
    void expire(int team, Instant now) {
        standing.marksOver(team, now).forEach(over -> {
            turn.take(team);
            standing.find(team, over.id()).ifPresent(given -> unmark(team, given, over.member()));
        });
    }

    @EventListener
    void unmarked(TextUnmarked event) {
        standing.ofMark(event.team(), event.mark()).ifPresent(given -> {
            standing.setMark(event.team(), given.id(), null);
            end(event.team(), given.id(), event.by(), true);
        });
    }

    void move(int team, UUID from, UUID to) {
        standing.move(team, from, to);
    }

    private void tell(int team, List<StandingRepository.Answered> answered) {
        answered.forEach(each -> {
            news.tell(team, each.key());
            events.publishEvent(new FindingDecided(team, each.finding(), DispositionState.DISMISSED));
        });
    }

    private static String why(Disposition answer) {
        String comment = answer.comment();
        String reason = Optional.ofNullable(answer.reason())
                .flatMap(DismissalReason::of)
                .map(DismissalReason::words)
                .orElse("");
        String words = comment == null || comment.isBlank() ? reason : reason + ": " + comment.strip();
        return words.substring(0, Math.min(LONGEST_WHY, words.length()));
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "dismissal-scope", sentence);
    }
}
