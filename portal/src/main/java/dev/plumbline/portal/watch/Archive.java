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
import java.util.ArrayList;
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
        List<UUID> matching = new ArrayList<>();
        for (UUID candidate : lot) {
            List<Profile> profiles = rows || index.hasPictures() ? candidates.profiles(team, candidate) : List.of();
            List<EmployerRecord> own = rows && !profiles.isEmpty() ? records.rows(team, profiles) : List.of();
            List<Pictured> pictures = index.hasPictures()
                    ? reuses.pictures(team, profiles.stream().map(Profile::id).toList())
                    : List.of();
            if (!index.matches(readings.getOrDefault(candidate, List.of()), own, pictures, clock.instant())
                    .isEmpty()) {
                matching.add(candidate);
            }
        }
        return matching;
    }
}
