package dev.plumbline.portal.record;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Imports of records among the team's long work. */
@Component
class ImportWorks implements LongWorks {
    private final RecordImports imports;
    private final ImportFeed feed;
    private final MemberNames names;
    private final CurrentMember current;
    private final Clock clock;

    ImportWorks(RecordImports imports, ImportFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        this.imports = imports;
        this.feed = feed;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<LongWork> newest(int most) {
        Member member = current.get();
        List<RecordImport> newest = imports.newest(member, most);
        Map<UUID, String> people = names.of(
                member.team(), newest.stream().map(RecordImport::member).collect(Collectors.toSet()));
        return newest.stream()
                .map(one -> work(one, people.getOrDefault(one.member(), "a former member")))
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), changed -> listener.run());
    }

    private LongWork work(RecordImport one, String by) {
        LongWork.State state = switch (one.state()) {
            case RUNNING -> LongWork.State.RUNNING;
            case DONE, UNDONE -> LongWork.State.ENDED;
            case FAILED -> LongWork.State.FAILED;
        };
        return new LongWork(
                "Import of records",
                one.fileName(),
                "records/" + one.id(),
                by,
                one.at(),
                state,
                one.state().words(),
                one.done(),
                one.total(),
                one.left(clock.instant()).orElse(null),
                one.failure(),
                List.of());
    }
}
