package dev.plumbline.portal.reuse;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The making anew of a team's fingerprints among its long work; the portal began it, and nothing is to be done with it. */
@Component
class RemakeWorks implements LongWorks {
    private final Refingerprinting refingerprinting;
    private final RemakeFeed feed;
    private final CurrentMember current;
    private final Clock clock;

    RemakeWorks(Refingerprinting refingerprinting, RemakeFeed feed, CurrentMember current, Clock clock) {
        this.refingerprinting = refingerprinting;
        this.feed = feed;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<LongWork> newest(int most) {
        return refingerprinting.progress(current.get()).stream()
                .limit(most)
                .map(this::work)
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), listener);
    }

    private LongWork work(Remake remake) {
        return new LongWork(
                Words.say("remake.kind"),
                "",
                "reuse",
                Words.say("remake.by"),
                remake.startedAt(),
                remake.phase() == Remake.Phase.DONE ? LongWork.State.ENDED : LongWork.State.RUNNING,
                Words.of(remake.phase()),
                Math.clamp(Math.min(remake.done(), remake.total()), 0, Integer.MAX_VALUE),
                Math.clamp(remake.total(), 0, Integer.MAX_VALUE),
                remake.left(clock.instant()).orElse(null),
                null,
                List.of());
    }
}
