package dev.plumbline.portal.upload;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.archive.Archives;
import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.archive.Member.SavedPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads an uploaded file: each page it holds becomes a capture. Each is committed with its outcome, so that a job which was
 * killed goes on behind the last one; an attempt is counted before the work.
 */
@Component
class UploadWork {
    private static final int ATTEMPTS = 5;
    private static final CaptureBody.Client IMPORT = new CaptureBody.Client("plumbline-import", "1");

    /** Somebody stopped the upload, or it is gone. */
    private static final class Stopped extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    private final UploadRepository uploads;
    private final CaptureService service;
    private final Captures captures;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadWork(
            UploadRepository uploads,
            CaptureService service,
            Captures captures,
            Directory directory,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.service = service;
        this.captures = captures;
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void run(int team, UUID upload, int no) {
        Optional<UploadedFile> file = transactions.call(team, () -> uploads.begin(team, upload, no));
        if (file.isEmpty()) {
            return;
        }
        Optional<Member> member = transactions
                .call(team, () -> uploads.member(team, upload))
                .flatMap(directory::account)
                .filter(Account::active)
                .map(Account::member);
        String name = file.get().name();
        if (member.isEmpty() || file.get().attempts() > ATTEMPTS) {
            String reason = member.isEmpty()
                    ? "Who uploaded this file is no member any more."
                    : "The portal stopped each time while it read this file.";
            transactions.run(
                    team, () -> uploads.insertItem(team, upload, no, Integer.MAX_VALUE, name, "refused", reason, null));
        } else {
            read(new Turn(team, upload, no, member.get()), file.get());
        }
        transactions.run(team, () -> {
            uploads.finish(team, upload, no, clock.instant());
            events.publishEvent(new UploadChanged(team, upload));
        });
    }

    /** Whose file it is. */
    private record Turn(int team, UUID upload, int file, Member member) {}

    private void read(Turn turn, UploadedFile file) {
        AtomicInteger count = new AtomicInteger();
        try {
            Archives.read(file.content(), file.name(), item -> {
                int no = count.getAndIncrement();
                transactions.run(turn.team(), () -> {
                    if (uploads.isStopped(turn.team(), turn.upload())) {
                        throw new Stopped();
                    }
                    if (!uploads.hasItem(turn.team(), turn.upload(), turn.file(), no)) {
                        switch (item) {
                            case SavedPage page -> store(turn, no, page);
                            case Refused refused -> refuse(turn, no, refused.name(), refused.reason());
                        }
                        events.publishEvent(new UploadChanged(turn.team(), turn.upload()));
                    }
                });
            });
        } catch (Stopped stopped) {
            // What was read stays.
        }
    }

    private void store(Turn turn, int no, SavedPage page) {
        Instant now = clock.instant();
        Instant at = page.savedAt() == null ? now : page.savedAt();
        UUID key = key(page);
        boolean known = captures.known(turn.member(), key);
        try {
            StoredCapture stored = service.receive(
                    turn.member(),
                    key,
                    new CaptureBody(page.url().toString(), null, at, page.html(), null, null, null, IMPORT));
            uploads.insertItem(
                    turn.team(),
                    turn.upload(),
                    turn.file(),
                    no,
                    page.name(),
                    known ? "duplicate" : "stored",
                    null,
                    stored.id());
        } catch (Problem refused) {
            refuse(turn, no, page.name(), String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(Turn turn, int no, String name, String reason) {
        uploads.insertItem(turn.team(), turn.upload(), turn.file(), no, name, "refused", reason, null);
    }

    /** The same page saved at the same time is one capture, in whatever file it comes. */
    private static UUID key(SavedPage page) {
        String saved = "saved-page " + page.url() + ' ' + page.savedAt() + ' ' + page.html();
        return UUID.nameUUIDFromBytes(saved.getBytes(StandardCharsets.UTF_8));
    }
}
