package dev.plumbline.portal.watch;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Imports of lists, and their comparing with all candidates, among the team's long work. */
@Component
class WatchWorks implements LongWorks {
    private final WatchImports imports;
    private final WatchFeed feed;
    private final MemberNames names;
    private final CurrentMember current;
    private final Clock clock;

    WatchWorks(WatchImports imports, WatchFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        this.imports = imports;
        this.feed = feed;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<LongWork> newest(int most) {
        Member member = current.get();
        List<WatchImport> newest = imports.newest(member, most);
        Map<UUID, String> people =
                names.of(member.team(), newest.stream().map(WatchImport::member).collect(Collectors.toSet()));
        return newest.stream()
                .map(one -> work(member, one, people.getOrDefault(one.member(), "a former member")))
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), changed -> listener.run());
    }

    private LongWork work(Member member, WatchImport one, String by) {
        LongWork.State state = switch (one.state()) {
            case READING, MATCHING -> LongWork.State.RUNNING;
            case DRAFT, PAUSED -> LongWork.State.WAITING;
            case DISCARDED, DONE, UNDONE -> LongWork.State.ENDED;
            case FAILED -> LongWork.State.FAILED;
        };
        return new LongWork(
                "Import of a watchlist",
                one.fileName(),
                "watchlists/" + one.list(),
                by,
                one.at(),
                state,
                one.state().words(),
                one.matched(),
                one.total(),
                one.left(clock.instant()).orElse(null),
                one.failure(),
                member.may(Action.MANAGE_WATCHLISTS) ? deeds(member, one) : List.of());
    }

    private List<LongWork.Deed> deeds(Member member, WatchImport one) {
        UUID id = one.id();
        return switch (one.state()) {
            case MATCHING -> List.of(new LongWork.Deed("Pause", () -> imports.pause(member, id)));
            case PAUSED -> List.of(new LongWork.Deed("Go on", () -> imports.resume(member, id)));
            case READING -> List.of(new LongWork.Deed("Discard", () -> imports.discard(member, id)));
            case DRAFT, DISCARDED, DONE, FAILED, UNDONE -> List.of();
        };
    }
}
