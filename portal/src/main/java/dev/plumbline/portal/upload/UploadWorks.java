package dev.plumbline.portal.upload;

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

/** Imports of saved pages among the team's long work. */
@Component
class UploadWorks extends MemberWorks<UploadProgress> {
    private final Uploads uploads;
    private final UploadFeed feed;
    private final Clock clock;

    UploadWorks(Uploads uploads, UploadFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        super(names, current);
        this.uploads = uploads;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    protected List<UploadProgress> newest(Member member, int most) {
        return uploads.newest(member, most);
    }

    @Override
    protected UUID startedBy(UploadProgress one) {
        return one.member();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(team(), changed -> listener.run());
    }

    @Override
    protected LongWork work(Member member, UploadProgress upload, String by) {
        boolean runs = !upload.finished() && upload.stoppedAt() == null;
        int failed = upload.count(ItemState.UNREADABLE) + upload.count(ItemState.REFUSED);
        return new LongWork(
                Words.say("work.upload"),
                upload.firstName(),
                "imports/" + upload.id(),
                by,
                upload.at(),
                runs ? LongWork.State.RUNNING : LongWork.State.ENDED,
                Words.say(
                        runs
                                ? "work.uploadRuns"
                                : upload.stoppedAt() == null ? "work.uploadRead" : "work.uploadStopped"),
                upload.done(),
                upload.total(),
                runs ? upload.left(clock.instant()).orElse(null) : null,
                failed == 0 ? null : failed + " could not be read; the import says why",
                runs && member.may(Action.CAPTURE)
                        ? List.of(new LongWork.Deed(Words.say("work.stop"), () -> uploads.stop(member, upload.id())))
                        : List.of());
    }
}
