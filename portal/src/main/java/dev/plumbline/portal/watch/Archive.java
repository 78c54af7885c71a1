package dev.plumbline.portal.watch;

import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.record.RecordLedger;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
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
    private final Clock clock;

    Archive(CandidateLedger candidates, RecordLedger records, Clock clock) {
        this.candidates = candidates;
        this.records = records;
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
            List<EmployerRecord> own = rows ? rows(team, candidate) : List.of();
            if (!index.matches(readings.getOrDefault(candidate, List.of()), own, clock.instant())
                    .isEmpty()) {
                matching.add(candidate);
            }
        }
        return matching;
    }

    private List<EmployerRecord> rows(int team, UUID candidate) {
        List<Profile> profiles = candidates.profiles(team, candidate);
        return profiles.isEmpty() ? List.of() : records.rows(team, profiles);
    }
}
