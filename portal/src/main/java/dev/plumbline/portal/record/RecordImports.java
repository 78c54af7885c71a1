package dev.plumbline.portal.record;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RecordKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Files of the employer's own systems: what was taken is committed, and read whatever becomes of the browser. */
@Service
public class RecordImports {
    /** Bytes of a file. */
    public static final int MAX_BYTES = 32 << 20;

    private final ImportRepository imports;
    private final RowRepository rows;
    private final SubjectRepository subjects;
    private final Concerned concerned;
    private final ImportJobs jobs;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    RecordImports(
            ImportRepository imports,
            RowRepository rows,
            SubjectRepository subjects,
            Concerned concerned,
            ImportJobs jobs,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.subjects = subjects;
        this.concerned = concerned;
        this.jobs = jobs;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The beginning of a file as it would be read; stores nothing.
     *
     * @param kind null to guess it
     * @throws Problem 422 with a sentence where the file is none that can be read
     */
    public Preview guess(Member member, byte[] content, @Nullable RecordKind kind) {
        member.require(Action.IMPORT_RECORDS);
        return ImportFiles.preview(content, kind, null);
    }

    /** The same as another mapping reads it. */
    public Preview preview(Member member, byte[] content, Mapping mapping) {
        member.require(Action.IMPORT_RECORDS);
        return ImportFiles.preview(content, mapping.kind(), mapping);
    }

    /**
     * Takes a file; it is read as soon as its turn comes.
     *
     * @throws Problem 409 where the same file stands, 413 where it is too large
     */
    public UUID begin(Member member, String fileName, byte[] content, Mapping mapping) {
        member.require(Action.IMPORT_RECORDS);
        if (content.length > MAX_BYTES) {
            throw new Problem(413, "file-too-large", "A file may have 32 MB at most.");
        }
        UUID id = ids.next();
        int team = member.team();
        transactions.run(team, () -> {
            if (imports.twin(team, mapping.kind(), content).isPresent()) {
                throw new Problem(
                        409,
                        "imported-before",
                        "This very file was imported before. Undo that import first if it is to be read in another way.");
            }
            String source = ImportFiles.source(mapping, fileName);
            imports.insert(team, id, mapping, source, fileName, content, member.id(), clock.instant());
            audit.add(
                    member,
                    "records-import-begun",
                    "record-import/" + id,
                    Map.of("kind", mapping.kind().name()));
            jobs.schedule(team, id);
        });
        return id;
    }

    /**
     * Takes an import back: its rows go, and the candidates concerned are checked again. Undoing twice is undoing once.
     *
     * @throws Problem 404 where the team has no such import
     */
    public void undo(Member member, UUID id) {
        member.require(Action.IMPORT_RECORDS);
        int team = member.team();
        Instant now = clock.instant();
        transactions.run(team, () -> {
            turn.take(team);
            if (imports.list(team, id, null, 1).isEmpty()) {
                throw Problem.notFound();
            }
            if (imports.undo(team, id, member.id(), now)) {
                List<UUID> changed = subjects.concerned(team, id, Concerned.MOST);
                rows.delete(team, id);
                audit.add(member, "records-import-undone", "record-import/" + id, Map.of());
                concerned.checkAgain(team, changed);
                events.publishEvent(new ImportChanged(team, id));
            }
        });
    }

    /** One import, empty where the team has none of this id. */
    public Optional<RecordImport> find(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> imports.list(member.team(), id, null, 1)).stream()
                .findFirst();
    }

    /** The newest imports, newest first. */
    public List<RecordImport> newest(Member member, int limit) {
        return before(member, null, limit);
    }

    /** Imports begun before a place in the list, newest first; from its beginning where that is null. */
    public List<RecordImport> before(Member member, @Nullable RecordImport after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> imports.list(member.team(), null, after, limit));
    }

    /** The rows of an import that could not be read, in the file's order, from a place on. */
    public List<RowProblem> errors(Member member, UUID id, int from, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> rows.errors(member.team(), id, from, limit));
    }
}
