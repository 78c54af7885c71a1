package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.WatchIndex;
import dev.plumbline.scraper.watch.Watched;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads an import into its draft, and once it is accepted compares all candidates with what it changed: so many at a time, each
 * lot committed with how far it came, so that a job which was killed or paused goes on behind the last one.
 */
@Component
class WatchWork {
    private static final int ATTEMPTS = 5;

    /** Candidates that a draft is tried on. */
    private static final int TRIED = 20_000;

    private final WatchImportRepository imports;
    private final WatchlistRepository lists;
    private final WatchMessageRepository messages;
    private final DraftRepository drafts;
    private final Drafting drafting;
    private final Archive archive;
    private final CandidateLedger candidates;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int lot;

    WatchWork(
            WatchImportRepository imports,
            WatchlistRepository lists,
            WatchMessageRepository messages,
            DraftRepository drafts,
            Drafting drafting,
            Archive archive,
            CandidateLedger candidates,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${plumbline.watch.lot:500}") int lot) {
        this.imports = imports;
        this.lists = lists;
        this.messages = messages;
        this.drafts = drafts;
        this.drafting = drafting;
        this.archive = archive;
        this.candidates = candidates;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.lot = lot;
    }

    void run(int team, UUID id) {
        Optional<WatchImportRepository.Begun> begun = transactions.call(team, () -> imports.begin(team, id));
        if (begun.isPresent()) {
            read(team, id, begun.get());
        } else {
            match(team, id);
        }
    }

    private void read(int team, UUID id, WatchImportRepository.Begun begun) {
        String failure = begun.attempts() > ATTEMPTS
                ? "The portal stopped each time while it read this file."
                : drafting.draft(team, id, begun);
        boolean usable = transactions.call(team, () -> !drafts.touched(team, id).isEmpty());
        int[] tried = failure != null && !usable ? new int[] {0, -1} : tried(team, begun.list(), id);
        transactions.run(team, () -> {
            imports.drafted(team, id, failure, tried[0], tried[1]);
            events.publishEvent(new WatchChanged(team, begun.list()));
        });
    }

    /** How many of the first candidates the draft would match, and how many were tried. */
    private int[] tried(int team, UUID list, UUID id) {
        WatchIndex index = transactions.call(team, () -> index(team, list, id));
        int hits = 0;
        int of = 0;
        @Nullable UUID last = null;
        boolean more = true;
        while (more && of < TRIED) {
            @Nullable UUID after = last;
            List<UUID> some = transactions.call(team, () -> candidates.ids(team, after, lot));
            hits += transactions
                    .call(team, () -> archive.matching(team, index, some))
                    .size();
            of += some.size();
            more = !some.isEmpty();
            last = some.isEmpty() ? null : some.getLast();
        }
        return new int[] {hits, of};
    }

    private WatchIndex index(int team, UUID list, UUID id) {
        Watchlist of = lists.list(team, list).getFirst();
        List<ListEntry> touched = drafts.touched(team, id);
        // Whoever matches an entry of a benign list is concerned too: what others say of it becomes silent.
        return WatchIndex.of(touched.stream()
                .map(entry -> new Watched(list, of.name(), of.source(), false, entry, null))
                .toList());
    }

    private void match(int team, UUID id) {
        Optional<WatchImport> found = transactions.call(team, () -> imports.list(team, null, id, 1)).stream()
                .findFirst();
        if (found.isEmpty() || found.get().state() != WatchState.MATCHING) {
            return;
        }
        UUID list = found.get().list();
        WatchIndex index = transactions.call(team, () -> index(team, list, id));
        Optional<Lot> lot = transactions.call(team, () -> next(team, id, index));
        while (lot.isPresent()) {
            Lot compared = lot.get();
            boolean more = transactions.call(team, () -> keep(team, id, list, compared));
            lot = more ? transactions.call(team, () -> next(team, id, index)) : Optional.empty();
        }
    }

    /**
     * Candidates that were compared.
     *
     * @param from behind whom they come
     */
    private record Lot(UUID from, List<UUID> candidates, List<UUID> hits) {}

    /** Reads and compares, and writes nothing, so nobody waits for it. Empty where somebody paused it. */
    private Optional<Lot> next(int team, UUID id, WatchIndex index) {
        return imports.matchedTo(team, id).map(from -> {
            List<UUID> some = candidates.ids(team, from, lot);
            return new Lot(from, some, archive.matching(team, index, some));
        });
    }

    /** Notes what was found; false at the end, or where somebody paused it or another run was faster. */
    private boolean keep(int team, UUID id, UUID list, Lot compared) {
        turn.take(team);
        events.publishEvent(new WatchChanged(team, list));
        if (compared.candidates.isEmpty()) {
            end(team, id, list);
            return false;
        }
        boolean more = imports.advance(
                team,
                id,
                compared.from,
                compared.candidates.getLast(),
                compared.candidates.size(),
                compared.hits.size());
        if (more) {
            compared.hits.forEach(candidate -> events.publishEvent(new CandidateChanged(team, candidate)));
        }
        return more;
    }

    /** One message for all that was found, in the transaction that ends it. */
    private void end(int team, UUID id, UUID list) {
        if (imports.finish(team, id, clock.instant())) {
            messages.tell(team, id, clock.instant());
            WatchImport done = imports.list(team, null, id, 1).getFirst();
            events.publishEvent(new WatchCompared(team, list, id, done.matched(), done.hits()));
        }
    }
}
