package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.watch.DraftRepository.Drafted;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.UnreadableFile;
import dev.plumbline.scraper.watch.EntrySink;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.ListFiles;
import dev.plumbline.scraper.watch.TooBroad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a file with what the list has: what is new, changed, gone, not read, or too broad to be of use. */
@Component
class Drafting {
    private static final int BATCH = 1_000;

    private final DraftRepository drafts;
    private final TenantTransaction transactions;

    Drafting(DraftRepository drafts, TenantTransaction transactions) {
        this.drafts = drafts;
        this.transactions = transactions;
    }

    /** Why the file was not read to its end; null where it was. What an earlier attempt drafted is replaced. */
    @Nullable
    String draft(int team, UUID id, WatchImportRepository.Begun begun) {
        Map<String, ListEntry> before = transactions.call(team, () -> {
            drafts.clear(team, id);
            return drafts.current(team, begun.list());
        });
        Rows rows = new Rows(team, id, before);
        try {
            String stopped =
                    ListFiles.read(begun.content(), begun.mapping(), rows).stopped();
            if (stopped == null) {
                rows.gone();
            }
            rows.flush();
            return stopped;
        } catch (UnreadableFile unreadable) {
            return unreadable.getMessage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Sorts what is read, and keeps it a batch at a time. */
    private final class Rows implements EntrySink {
        private final int team;
        private final UUID id;
        private final Map<String, ListEntry> before;
        private final Set<String> seen = new HashSet<>();
        private final List<Drafted> batch = new ArrayList<>();
        private int kept;

        Rows(int team, UUID id, Map<String, ListEntry> before) {
            this.team = team;
            this.id = id;
            this.before = new HashMap<>(before);
        }

        @Override
        public void entry(int row, ListEntry entry) {
            if (!seen.add(entry.id())) {
                add(new Drafted(
                        row,
                        entry.id(),
                        entry.label(),
                        DraftState.REJECTED,
                        null,
                        null,
                        "The file has another entry with this number."));
                return;
            }
            ListEntry old = before.remove(entry.id());
            Optional<String> broad = TooBroad.why(entry);
            if (broad.isPresent()) {
                add(new Drafted(
                        row,
                        entry.id(),
                        entry.label(),
                        old == null ? DraftState.BROAD : DraftState.GONE,
                        null,
                        old,
                        broad.get()));
            } else {
                DraftState state =
                        old == null ? DraftState.NEW : old.equals(entry) ? DraftState.SAME : DraftState.CHANGED;
                add(new Drafted(row, entry.id(), entry.label(), state, entry, old, null));
            }
        }

        @Override
        public void error(RowError error) {
            add(new Drafted(error.row(), "", "", DraftState.REJECTED, null, null, error.sentence()));
        }

        /** What the list has and the file has not. */
        void gone() {
            before.values()
                    .forEach(old -> add(new Drafted(0, old.id(), old.label(), DraftState.GONE, null, old, null)));
        }

        void flush() {
            if (!batch.isEmpty()) {
                transactions.run(team, () -> drafts.insert(team, id, kept, batch));
                kept += batch.size();
                batch.clear();
            }
        }

        private void add(Drafted row) {
            batch.add(row);
            if (batch.size() >= BATCH) {
                flush();
            }
        }
    }
}
