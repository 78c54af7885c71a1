package dev.plumbline.portal.watch;

import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.watch.ListMatch;
import dev.plumbline.scraper.watch.WatchIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Compares a candidate with all lists of its team. Inside a transaction of the team. */
@Service
public class Watching {
    private record Ready(long version, WatchIndex index) {}

    private final WatchlistRepository lists;
    private final Reuses reuses;
    private final Map<Integer, Ready> ready = new ConcurrentHashMap<>();

    Watching(WatchlistRepository lists, Reuses reuses) {
        this.lists = lists;
        this.reuses = reuses;
    }

    /**
     * What of a candidate stands on a list.
     *
     * @param profiles of the candidate
     * @param latest the newest reading of each of its pages
     */
    public List<ListMatch> matches(
            int team,
            Collection<UUID> profiles,
            Collection<Reading> latest,
            Collection<EmployerRecord> rows,
            Instant asOf) {
        WatchIndex index = index(team);
        return index.matches(latest, rows, index.hasPictures() ? reuses.pictures(team, profiles) : List.of(), asOf);
    }

    /** Keeps what a candidate matches, for the lists' figures. */
    public void keep(int team, UUID candidate, Collection<ListMatch> matches) {
        lists.keepHits(team, candidate, matches);
    }

    /** Made again after each change of a list; the version is read first, so that a change in between is seen the next time. */
    WatchIndex index(int team) {
        long version = lists.version(team);
        Ready known = ready.get(team);
        if (known == null || known.version() != version) {
            known = new Ready(version, WatchIndex.of(lists.watched(team)));
            ready.put(team, known);
        }
        return known.index();
    }
}
