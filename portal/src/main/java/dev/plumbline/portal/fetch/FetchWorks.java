package dev.plumbline.portal.fetch;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pages that are asked for, among the team's long work. */
@Component
class FetchWorks implements LongWorks {
    private final Fetches fetches;
    private final FetchFeed feed;
    private final MemberNames names;
    private final CurrentMember current;

    FetchWorks(Fetches fetches, FetchFeed feed, MemberNames names, CurrentMember current) {
        this.fetches = fetches;
        this.feed = feed;
        this.names = names;
        this.current = current;
    }

    @Override
    public List<LongWork> newest(int most) {
        Member member = current.get();
        Map<LinkFetch, UUID> newest = fetches.newest(member, most);
        Map<UUID, String> people = names.of(
                member.team(), newest.keySet().stream().map(LinkFetch::member).collect(Collectors.toSet()));
        return newest.entrySet().stream()
                .map(one -> work(
                        one.getKey(),
                        one.getValue(),
                        people.getOrDefault(one.getKey().member(), "a former member")))
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), listener);
    }

    private static LongWork work(LinkFetch fetch, UUID candidate, String by) {
        Outcome outcome = fetch.outcome();
        LongWork.State state = outcome == null
                ? LongWork.State.RUNNING
                : outcome == Outcome.FETCHED ? LongWork.State.ENDED : LongWork.State.FAILED;
        return new LongWork(
                "Fetch of a page",
                fetch.url(),
                "candidates/" + candidate,
                by,
                fetch.askedAt(),
                state,
                outcome == null ? "Waits for its turn" : outcome.words(),
                0,
                0,
                null,
                fetch.reason(),
                List.of());
    }
}
