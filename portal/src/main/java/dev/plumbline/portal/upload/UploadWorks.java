package dev.plumbline.portal.upload;

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

/** Imports of saved pages among the team's long work. */
@Component
class UploadWorks implements LongWorks {
    private final Uploads uploads;
    private final UploadFeed feed;
    private final MemberNames names;
    private final CurrentMember current;
    private final Clock clock;

    UploadWorks(Uploads uploads, UploadFeed feed, MemberNames names, CurrentMember current, Clock clock) {
        this.uploads = uploads;
        this.feed = feed;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<LongWork> newest(int most) {
        Member member = current.get();
        List<UploadProgress> newest = uploads.newest(member, most);
        Map<UUID, String> people = names.of(
                member.team(), newest.stream().map(UploadProgress::member).collect(Collectors.toSet()));
        return newest.stream()
                .map(upload -> work(member, upload, people.getOrDefault(upload.member(), "a former member")))
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        return feed.listen(current.get().team(), changed -> listener.run());
    }

    private LongWork work(Member member, UploadProgress upload, String by) {
        boolean runs = !upload.finished() && upload.stoppedAt() == null;
        int failed = upload.count(ItemState.UNREADABLE) + upload.count(ItemState.REFUSED);
        return new LongWork(
                "Import of saved pages",
                upload.firstName(),
                "imports/" + upload.id(),
                by,
                upload.at(),
                runs ? LongWork.State.RUNNING : LongWork.State.ENDED,
                runs ? "Being read" : upload.stoppedAt() == null ? "Read" : "Stopped",
                upload.done(),
                upload.total(),
                runs ? upload.left(clock.instant()).orElse(null) : null,
                failed == 0 ? null : failed + " could not be read; the import says why",
                runs && member.may(Action.CAPTURE)
                        ? List.of(new LongWork.Deed("Stop", () -> uploads.stop(member, upload.id())))
                        : List.of());
    }
}
