package dev.plumbline.portal.rules;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.security.MemberWorks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tries of settings among the team's long work, for those who may set rules. */
@Component
class RehearsalWorks extends MemberWorks<Rehearsal> {
    private final Rehearsals rehearsals;
    private final RehearsalFeed feed;
    private final Clock clock;

    RehearsalWorks(Rehearsals rehearsals, RehearsalFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        super(names, current);
        this.rehearsals = rehearsals;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    protected List<Rehearsal> newest(Member member, int most) {
        return member.may(Action.SET_RULES) ? rehearsals.newest(member, most) : List.of();
    }

    @Override
    protected UUID startedBy(Rehearsal one) {
        return one.member();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(team(), advanced -> listener.run());
    }

    @Override
    protected LongWork work(Member member, Rehearsal one, String by) {
        return new LongWork(
                Words.say("work.rehearsal"),
                RuleTexts.label(one.rule()),
                "rules?rehearsal=" + one.id(),
                by,
                one.at(),
                switch (one.state()) {
                    case RUNNING -> LongWork.State.RUNNING;
                    case PAUSED -> LongWork.State.WAITING;
                    case STOPPED, DONE -> LongWork.State.ENDED;
                },
                Words.of(one.state()),
                one.done(),
                one.total(),
                one.left(clock.instant()).orElse(null),
                null,
                deeds(member, one));
    }

    private List<LongWork.Deed> deeds(Member member, Rehearsal one) {
        LongWork.Deed stop = new LongWork.Deed(Words.say("rehearsal.stop"), () -> rehearsals.stop(member, one.id()));
        return switch (one.state()) {
            case RUNNING ->
                List.of(
                        new LongWork.Deed(Words.say("rehearsal.pause"), () -> rehearsals.pause(member, one.id())),
                        stop);
            case PAUSED ->
                List.of(
                        new LongWork.Deed(Words.say("rehearsal.goOn"), () -> rehearsals.resume(member, one.id())),
                        stop);
            case STOPPED, DONE -> List.of();
        };
    }
}
