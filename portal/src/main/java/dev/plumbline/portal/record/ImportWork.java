package dev.plumbline.portal.record;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.scraper.record.ImportSource;
import dev.plumbline.scraper.record.ReadSummary;
import dev.plumbline.scraper.record.UnreadableFile;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads an import: its rows are committed a batch at a time, so that a job which was killed goes on behind the last one; an
 * attempt is counted before the work.
 */
@Component
class ImportWork {
    private static final int ATTEMPTS = 5;

    private final ImportRepository imports;
    private final RowRepository rows;
    private final SubjectRepository subjects;
    private final TeamLists lists;
    private final Concerned concerned;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWork(
            ImportRepository imports,
            RowRepository rows,
            SubjectRepository subjects,
            TeamLists lists,
            Concerned concerned,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.subjects = subjects;
        this.lists = lists;
        this.concerned = concerned;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void run(int team, UUID id) {
        transactions
                .call(team, () -> imports.begin(team, id))
                .ifPresent(begun -> finish(
                        team,
                        id,
                        begun.attempts() > ATTEMPTS
                                ? "The portal stopped each time while it read this file."
                                : read(team, id, begun)));
    }

    /** Why the file was not read to its end; null where it was. */
    private @Nullable String read(int team, UUID id, ImportRepository.Begun begun) {
        ImportSource source =
                new ImportSource(id, begun.at(), begun.source(), transactions.call(team, () -> lists.ranges(team)));
        try {
            Counting counting = new Counting();
            ImportFiles.read(begun.content(), begun.mapping(), source, counting);
            transactions.run(team, () -> imports.count(team, id, counting.things()));
            Batches batches = new Batches(begun.readTo(), batch -> keep(team, id, batch));
            ReadSummary summary = ImportFiles.read(begun.content(), begun.mapping(), source, batches);
            batches.flush();
            return summary.stopped();
        } catch (UnreadableFile unreadable) {
            return unreadable.getMessage();
        } catch (Batches.Gone gone) {
            return null;
        }
    }

    private boolean keep(int team, UUID id, Batches.Batch batch) {
        return transactions.call(team, () -> {
            int to = batch.from() + batch.rows().size() + batch.errors().size();
            boolean mine = imports.advance(
                    team,
                    id,
                    batch.from(),
                    to,
                    batch.rows().size(),
                    batch.errors().size());
            if (mine) {
                rows.insert(team, id, batch.rows());
                rows.insertErrors(team, id, batch.errors());
                events.publishEvent(new ImportChanged(team, id));
            }
            return mine;
        });
    }

    private void finish(int team, UUID id, @Nullable String failure) {
        transactions.run(team, () -> {
            turn.take(team);
            if (imports.finish(team, id, failure, clock.instant())) {
                concerned.checkAgain(team, subjects.concerned(team, id, Concerned.MOST));
                events.publishEvent(new ImportChanged(team, id));
            }
        });
    }
}
