package dev.plumbline.portal.reuse;

import dev.plumbline.portal.reuse.PassageRepository.Hit;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far fingerprints are made anew, and the old ones that go. */
@Repository
class RemakeRepository {
    /** Where the walks over passages and over fingerprints stand. */
    record Place(long passage, Hit swept) {}

    private final JdbcClient jdbc;

    RemakeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Remake> find(int team) {
        return jdbc.sql("SELECT * FROM fingerprint_remake WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> {
                    Timestamp ended = row.getTimestamp("ended_at");
                    return new Remake(
                            row.getInt("release"),
                            Remake.Phase.valueOf(row.getString("phase")),
                            row.getLong("done"),
                            row.getLong("total"),
                            row.getLong("removed"),
                            row.getTimestamp("started_at").toInstant(),
                            ended == null ? null : ended.toInstant());
                })
                .optional();
    }

    Place place(int team) {
        return jdbc.sql("SELECT passage_id, h, swept FROM fingerprint_remake WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> new Place(row.getLong(1), new Hit(row.getInt(2), row.getLong(3))))
                .single();
    }

    /** Begins for a release, from the first passage; what was counted of the old shingles is forgotten. */
    void begin(int team, int release, Instant at) {
        for (String table : List.of("fingerprint_remake", "shingle_count", "shingle_progress")) {
            jdbc.sql("DELETE FROM " + table + " WHERE team_id = :team")
                    .param("team", team)
                    .update();
        }
        jdbc.sql("""
                        INSERT INTO fingerprint_remake (team_id, release, phase, total, started_at)
                        SELECT :team, :release, 'COUNTING', count(*), :at FROM passage WHERE team_id = :team
                        """)
                .param("team", team)
                .param("release", release)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void phase(int team, Remake.Phase phase, Instant at) {
        jdbc.sql("""
                        UPDATE fingerprint_remake SET phase = :phase, ended_at = CASE WHEN :phase = 'DONE' THEN :at END
                        WHERE team_id = :team
                        """)
                .param("team", team)
                .param("phase", phase.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void written(int team, long lastPassage, int passages) {
        jdbc.sql("UPDATE fingerprint_remake SET passage_id = :last, done = done + :passages WHERE team_id = :team")
                .param("team", team)
                .param("last", lastPassage)
                .param("passages", passages)
                .update();
    }

    void swept(int team, Hit last, int removed) {
        jdbc.sql("""
                        UPDATE fingerprint_remake SET h = :h, swept = :passage, removed = removed + :removed
                        WHERE team_id = :team
                        """)
                .param("team", team)
                .param("h", last.key())
                .param("passage", last.passage())
                .param("removed", removed)
                .update();
    }

    /** The fingerprints behind one, in the order of their index. */
    List<Hit> behind(int team, Hit last, int limit) {
        return jdbc.sql("""
                        SELECT h, passage_id FROM fingerprint WHERE team_id = :team AND (h, passage_id) > (:h, :passage)
                        ORDER BY h, passage_id LIMIT :limit
                        """)
                .param("team", team)
                .param("h", last.key())
                .param("passage", last.passage())
                .param("limit", limit)
                .query((row, no) -> new Hit(row.getInt(1), row.getLong(2)))
                .list();
    }

    void remove(int team, List<Hit> old) {
        jdbc.sql("""
                        DELETE FROM fingerprint f USING unnest(:keys, :passages) AS o(h, passage)
                        WHERE f.team_id = :team AND f.h = o.h AND f.passage_id = o.passage
                        """)
                .param("team", team)
                .param("keys", old.stream().mapToInt(Hit::key).toArray())
                .param("passages", old.stream().mapToLong(Hit::passage).toArray())
                .update();
    }
}
