package dev.plumbline.portal.fetch;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.security.MemberWorks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pages that are asked for, among the team's long work. */
@Component
class FetchWorks extends MemberWorks<Map.Entry<LinkFetch, UUID>> {
    private final Fetches fetches;
    private final FetchFeed feed;

    FetchWorks(Fetches fetches, FetchFeed feed, MemberNames names, CurrentMember current) {
        super(names, current);
        this.fetches = fetches;
        this.feed = feed;
    }

    @Override
    protected List<Map.Entry<LinkFetch, UUID>> newest(Member member, int most) {
        return List.copyOf(fetches.newest(member, most).entrySet());
    }

    @Override
    protected UUID startedBy(Map.Entry<LinkFetch, UUID> one) {
        return one.getKey().member();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(team(), listener);
    }

    @Override
    protected LongWork work(Member member, Map.Entry<LinkFetch, UUID> one, String by) {
        LinkFetch fetch = one.getKey();
        Outcome outcome = fetch.outcome();
        LongWork.State state = outcome == null
                ? LongWork.State.RUNNING
                : outcome == Outcome.FETCHED ? LongWork.State.ENDED : LongWork.State.FAILED;
        return new LongWork(
                Words.say("work.fetch"),
                fetch.url(),
                "candidates/" + one.getValue(),
                by,
                fetch.askedAt(),
                state,
                outcome == null ? Words.say("work.fetchWaits") : Words.of(outcome),
                0,
                0,
                null,
                fetch.reason(),
                List.of());
    }
}
