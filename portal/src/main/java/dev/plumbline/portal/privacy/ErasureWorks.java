package dev.plumbline.portal.privacy;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Erasures among the team's long work, for those who may see them; they name nobody. */
@Component
class ErasureWorks implements LongWorks {
    private final Erasures erasures;
    private final PrivacyFeed feed;
    private final MemberNames names;
    private final CurrentMember current;

    ErasureWorks(Erasures erasures, PrivacyFeed feed, MemberNames names, CurrentMember current) {
        this.erasures = erasures;
        this.feed = feed;
        this.names = names;
        this.current = current;
    }

    @Override
    public List<LongWork> newest(int most) {
        Member member = current.get();
        if (!member.may(Action.SEE_AUDIT)) {
            return List.of();
        }
        List<Erasure> newest = erasures.list(member, most);
        Map<UUID, String> people = names.of(
                member.team(),
                newest.stream().map(Erasure::askedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return newest.stream().map(one -> work(one, people)).toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), listener);
    }

    private static LongWork work(Erasure one, Map<UUID, String> people) {
        UUID by = one.askedBy();
        return new LongWork(
                Words.say("work.erasure"),
                Words.of(one.reason()),
                "privacy",
                by == null ? Words.say("work.byPeriods") : people.getOrDefault(by, Words.say("work.formerMember")),
                one.askedAt(),
                switch (one.state()) {
                    case ASKED -> LongWork.State.WAITING;
                    case CONFIRMED -> LongWork.State.RUNNING;
                    case WITHDRAWN, DONE -> LongWork.State.ENDED;
                },
                switch (one.state()) {
                    case ASKED -> Words.say("work.erasureWaits");
                    case CONFIRMED -> Words.say("work.erasureRuns");
                    case WITHDRAWN -> Words.say("work.erasureTakenBack");
                    case DONE -> Words.say("work.erasureDone");
                },
                0,
                0,
                null,
                null,
                List.of());
    }
}
