package dev.plumbline.portal.watch;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.record.UnreadableFile;
import dev.plumbline.scraper.watch.ListFiles;
import dev.plumbline.scraper.watch.ListFiles.Recognised;
import dev.plumbline.scraper.watch.ListMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Files of lists: what was taken is committed and read into a draft; nothing is in force until somebody accepts it. */
@Service
public class WatchImports {
    /** Bytes of a file. */
    public static final int MAX_BYTES = 64 << 20;

    private final WatchlistRepository lists;
    private final WatchImportRepository imports;
    private final DraftRepository drafts;
    private final WatchJobs jobs;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    WatchImports(
            WatchlistRepository lists,
            WatchImportRepository imports,
            DraftRepository drafts,
            WatchJobs jobs,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.drafts = drafts;
        this.jobs = jobs;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How a file would be read; stores nothing.
     *
     * @throws Problem 422 with a sentence where it is none of the formats
     */
    public Recognised recognise(Member member, byte[] content) {
        member.require(Action.MANAGE_WATCHLISTS);
        try {
            return ListFiles.recognise(content);
        } catch (UnreadableFile unreadable) {
            throw new Problem(422, "file-unreadable", String.valueOf(unreadable.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Takes a file for a list; it becomes a draft as soon as its turn comes.
     *
     * @throws Problem 404 where the team has no such list, 413 where the file is too large
     */
    public UUID begin(Member member, UUID list, String fileName, byte[] content, ListMapping mapping) {
        member.require(Action.MANAGE_WATCHLISTS);
        if (content.length > MAX_BYTES) {
            throw new Problem(413, "file-too-large", "A file may have 64 MB at most.");
        }
        UUID id = ids.next();
        int team = member.team();
        transactions.run(team, () -> {
            if (lists.list(team, list).isEmpty()) {
                throw Problem.notFound();
            }
            imports.insert(team, id, list, mapping, fileName, content, member.id(), clock.instant());
            jobs.schedule(team, id, "read");
            events.publishEvent(new WatchChanged(team, list));
            audit.add(
                    member,
                    "watchlist-import-begun",
                    "watch-import/" + id,
                    Map.of("format", mapping.format().name()));
        });
        return id;
    }

    /** One import, empty where the team has none of this id. */
    public Optional<WatchImport> find(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> imports.list(member.team(), null, id, 1)).stream()
                .findFirst();
    }

    /** The imports of a list, newest first. */
    public List<WatchImport> of(Member member, UUID list, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> imports.list(member.team(), list, null, limit));
    }

    /** The newest imports of all lists, newest first. */
    public List<WatchImport> newest(Member member, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> imports.list(member.team(), null, null, limit));
    }

    /** Rows of a draft: first what is left out, with its reason. */
    public List<DraftRow> draft(Member member, UUID id, int from, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> drafts.rows(member.team(), id, from, limit));
    }

    /** Puts a draft into force and has all candidates compared with what it changes. */
    public void accept(Member member, UUID id) {
        change(
                member,
                id,
                "watchlist-import-accepted",
                WatchState.MATCHING,
                (team, found) -> {
                    drafts.accept(team, found.list(), id);
                    lists.changed(team, found.list());
                    imports.accepted(team, id, clock.instant());
                    jobs.schedule(team, id, "match-" + ids.next());
                },
                WatchState.DRAFT);
    }

    /** Lets a draft go. */
    public void discard(Member member, UUID id) {
        change(
                member,
                id,
                "watchlist-import-discarded",
                WatchState.DISCARDED,
                (team, found) -> {},
                WatchState.DRAFT,
                WatchState.READING);
    }

    /** Stops the comparing behind the candidates of the moment. */
    public void pause(Member member, UUID id) {
        change(member, id, "watchlist-import-paused", WatchState.PAUSED, (team, found) -> {}, WatchState.MATCHING);
    }

    /** Goes on where it was paused. */
    public void resume(Member member, UUID id) {
        change(
                member,
                id,
                "watchlist-import-resumed",
                WatchState.MATCHING,
                (team, found) -> jobs.schedule(team, id, "match-" + ids.next()),
                WatchState.PAUSED);
    }

    /** Takes the newest import of a list back; who matched is checked again. */
    public void undo(Member member, UUID id) {
        change(
                member,
                id,
                "watchlist-import-undone",
                WatchState.UNDONE,
                (team, found) -> {
                    if (imports.hasLater(team, found)) {
                        throw new Problem(
                                409, "import-not-newest", "A later import builds on this one. Undo that one first.");
                    }
                    drafts.undo(team, found.list(), id);
                    lists.changed(team, found.list());
                    lists.matching(team, found.list())
                            .forEach(candidate -> events.publishEvent(
                                    new dev.plumbline.portal.candidate.CandidateChanged(team, candidate)));
                },
                WatchState.MATCHING,
                WatchState.PAUSED,
                WatchState.DONE);
    }

    private interface Deed {
        void run(int team, WatchImport found);
    }

    /** A deed that comes too late, because the import has moved on, is none. */
    private void change(Member member, UUID id, String action, WatchState to, Deed deed, WatchState... from) {
        member.require(Action.MANAGE_WATCHLISTS);
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            WatchImport found =
                    imports.list(team, null, id, 1).stream().findFirst().orElseThrow(Problem::notFound);
            if (imports.move(team, id, to, from)) {
                deed.run(team, found);
                events.publishEvent(new WatchChanged(team, found.list()));
                audit.add(member, action, "watch-import/" + id, Map.of());
            }
        });
    }
}
