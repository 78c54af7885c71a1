package dev.plumbline.portal.upload;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.archive.Archives;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Saved pages that members upload: a file that was taken is committed, and read whatever becomes of the browser. */
@Service
public class Uploads {
    /** Bytes of a file. */
    public static final int MAX_BYTES = Archives.MAX_BYTES;

    private static final int MAX_FILES = 1_000;

    private final UploadRepository uploads;
    private final UploadJobs jobs;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Uploads(
            UploadRepository uploads,
            UploadJobs jobs,
            TenantTransaction transactions,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins an upload; its files follow. */
    public UUID begin(Member member) {
        member.require(Action.CAPTURE);
        UUID id = ids.next();
        transactions.run(member.team(), () -> {
            uploads.insert(member.team(), id, member.id(), clock.instant());
            audit.add(member, "upload-begun", "upload/" + id, Map.of());
        });
        return id;
    }

    /**
     * Takes a file; it is read as soon as its turn comes.
     *
     * @throws Problem 404 where the team has no such upload, 413 where the file is too large, 422 past 1,000 files
     */
    public void add(Member member, UUID upload, String name, byte[] content) {
        member.require(Action.CAPTURE);
        if (content.length > MAX_BYTES) {
            throw new Problem(413, "file-too-large", "A file may have 32 MB at most.");
        }
        transactions.run(member.team(), () -> {
            UploadProgress progress = find(member, upload).orElseThrow(Problem::notFound);
            if (progress.files() >= MAX_FILES) {
                throw new Problem(
                        422, "too-many-files", "An import may have 1,000 files at most; put them into a ZIP.");
            }
            int no = uploads.insertFile(member.team(), upload, name, content);
            jobs.schedule(member.team(), upload, no);
        });
    }

    /** Reads no further; what was read stays. */
    public void stop(Member member, UUID upload) {
        member.require(Action.CAPTURE);
        transactions.run(member.team(), () -> {
            uploads.stop(member.team(), upload, clock.instant());
            audit.add(member, "upload-stopped", "upload/" + upload, Map.of());
        });
    }

    /** One upload, empty where the team has none of this id. */
    public Optional<UploadProgress> find(Member member, UUID upload) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> uploads.progress(member.team(), upload, null, 1)).stream()
                .findFirst();
    }

    /** The newest uploads, newest first. */
    public List<UploadProgress> newest(Member member, int limit) {
        return before(member, null, limit);
    }

    /** Uploads begun before a place in the list, newest first; from its beginning where that is null. */
    public List<UploadProgress> before(Member member, @Nullable UploadProgress after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> uploads.progress(member.team(), null, after, limit));
    }

    /** What the files of an upload held, in their order, from a place on. */
    public List<UploadItem> items(Member member, UUID upload, int from, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> uploads.items(member.team(), upload, from, limit));
    }
}
