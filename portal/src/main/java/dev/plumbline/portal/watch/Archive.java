package dev.plumbline.portal.watch;

import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.record.RecordLedger;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.watch.Pictured;
import dev.plumbline.scraper.watch.WatchIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All candidates, to be compared a lot at a time. Inside a transaction of the team. */
@Component
class Archive {
    private final CandidateLedger candidates;
    private final RecordLedger records;
    private final Reuses reuses;
    private final Clock clock;

    Archive(CandidateLedger candidates, RecordLedger records, Reuses reuses, Clock clock) {
        this.candidates = candidates;
        this.records = records;
        this.reuses = reuses;
        this.clock = clock;
    }

    /** Those of a lot that match anything. */
    List<UUID> matching(int team, WatchIndex index, List<UUID> lot) {
        if (lot.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Reading>> readings = candidates.latest(team, lot);
        boolean rows = records.hasRows(team);
        Map<UUID, List<EmployerRecord>> own = new HashMap<>();
        Map<UUID, List<Pictured>> pictures = new HashMap<>();
        if (rows || index.hasPictures()) {
            lot.forEach(candidate -> read(team, candidate, rows, index.hasPictures(), own, pictures));
        }
        Instant now = clock.instant();
        // Reading was for this transaction's thread alone; comparing is for all processors.
        return lot.parallelStream()
                .filter(candidate -> !index.matches(
                                readings.getOrDefault(candidate, List.of()),
                                own.getOrDefault(candidate, List.of()),
                                pictures.getOrDefault(candidate, List.of()),
                                now)
                        .isEmpty())
                .toList();
    }

    private void read(
            int team,
            UUID candidate,
            boolean withRows,
            boolean withPictures,
            Map<UUID, List<EmployerRecord>> rows,
            Map<UUID, List<Pictured>> pictures) {
        List<Profile> profiles = candidates.profiles(team, candidate);
        if (withRows && !profiles.isEmpty()) {
            rows.put(candidate, records.rows(team, profiles));
        }
        if (withPictures) {
            pictures.put(
                    candidate,
                    reuses.pictures(team, profiles.stream().map(Profile::id).toList()));
        }
    }
}
