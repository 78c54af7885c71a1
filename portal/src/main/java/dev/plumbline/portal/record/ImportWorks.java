package dev.plumbline.portal.record;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.security.MemberWorks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Imports of records among the team's long work. */
@Component
class ImportWorks extends MemberWorks<RecordImport> {
    private final RecordImports imports;
    private final ImportFeed feed;
    private final Clock clock;

    ImportWorks(RecordImports imports, ImportFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        super(names, current);
        this.imports = imports;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    protected List<RecordImport> newest(Member member, int most) {
        return imports.newest(member, most);
    }

    @Override
    protected UUID startedBy(RecordImport one) {
        return one.member();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(team(), changed -> listener.run());
    }

    @Override
    protected LongWork work(Member member, RecordImport one, String by) {
        LongWork.State state = switch (one.state()) {
            case RUNNING -> LongWork.State.RUNNING;
            case DONE, UNDONE -> LongWork.State.ENDED;
            case FAILED -> LongWork.State.FAILED;
        };
        return new LongWork(
                Words.say("work.records"),
                one.fileName(),
                "records/" + one.id(),
                by,
                one.at(),
                state,
                Words.of(one.state()),
                one.done(),
                one.total(),
                one.left(clock.instant()).orElse(null),
                one.failure(),
                List.of());
    }
}
