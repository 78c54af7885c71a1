package dev.plumbline.portal.watch;

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

/** Imports of lists, and their comparing with all candidates, among the team's long work. */
@Component
class WatchWorks extends MemberWorks<WatchImport> {
    private final WatchImports imports;
    private final WatchFeed feed;
    private final Clock clock;

    WatchWorks(WatchImports imports, WatchFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        super(names, current);
        this.imports = imports;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    protected List<WatchImport> newest(Member member, int most) {
        return imports.newest(member, most);
    }

    @Override
    protected UUID startedBy(WatchImport one) {
        return one.member();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(team(), changed -> listener.run());
    }

    @Override
    protected LongWork work(Member member, WatchImport one, String by) {
        LongWork.State state = switch (one.state()) {
            case READING, MATCHING -> LongWork.State.RUNNING;
            case DRAFT, PAUSED -> LongWork.State.WAITING;
            case DISCARDED, DONE, UNDONE -> LongWork.State.ENDED;
            case FAILED -> LongWork.State.FAILED;
        };
        return new LongWork(
                Words.say("work.watch"),
                one.fileName(),
                "watchlists/" + one.list(),
                by,
                one.at(),
                state,
                Words.of(one.state()),
                one.matched(),
                one.total(),
                one.left(clock.instant()).orElse(null),
                one.failure(),
                member.may(Action.MANAGE_WATCHLISTS) ? deeds(member, one) : List.of());
    }

    private List<LongWork.Deed> deeds(Member member, WatchImport one) {
        UUID id = one.id();
        return switch (one.state()) {
            case MATCHING -> List.of(new LongWork.Deed(Words.say("watchlist.pause"), () -> imports.pause(member, id)));
            case PAUSED -> List.of(new LongWork.Deed(Words.say("watchlist.goOn"), () -> imports.resume(member, id)));
            case READING ->
                List.of(new LongWork.Deed(Words.say("watchlist.discard"), () -> imports.discard(member, id)));
            case DRAFT, DISCARDED, DONE, FAILED, UNDONE -> List.of();
        };
    }
}
