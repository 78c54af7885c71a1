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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All candidates, to be compared a lot at a time. Inside a transaction of the team. */
@Component
class Archive {
    /** What is known of a candidate that a list can name. */
    private record Said(UUID candidate, List<Reading> readings, List<EmployerRecord> rows, List<Pictured> pictures) {}

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
        List<Said> said = lot.stream()
                .map(candidate -> said(team, candidate, readings.getOrDefault(candidate, List.of()), rows, index))
                .toList();
        Instant now = clock.instant();
        // Reading was for this transaction's thread alone; comparing is for all processors.
        return said.parallelStream()
                .filter(one -> !index.matches(one.readings, one.rows, one.pictures, now)
                        .isEmpty())
                .map(Said::candidate)
                .toList();
    }

    private Said said(int team, UUID candidate, List<Reading> readings, boolean withRows, WatchIndex index) {
        List<Profile> profiles = withRows || index.hasPictures() ? candidates.profiles(team, candidate) : List.of();
        return new Said(
                candidate,
                readings,
                withRows && !profiles.isEmpty() ? records.rows(team, profiles) : List.of(),
                index.hasPictures()
                        ? reuses.pictures(
                                team, profiles.stream().map(Profile::id).toList())
                        : List.of());
    }
}
