package dev.plumbline.portal.record;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rows of different subjects have in common. */
@Repository
class SharedRepository {
    /** Where a row stands. */
    record Place(UUID importId, int no) {}

    /** Another subject that says the same. */
    record Other(What what, String value, String subject) {}

    /** A row that says something, and when. */
    record Said(Other who, Place place, Instant at) {}

    private final JdbcClient jdbc;

    SharedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who else says what these subjects say, the rarest first. */
    List<Other> others(int team, Collection<String> mine, int perValue, int limit) {
        return jdbc.sql("""
                        SELECT what, value, subject FROM (
                          SELECT what, value, subject, count(*) OVER (PARTITION BY what, value) AS holders,
                            row_number() OVER (PARTITION BY what, value ORDER BY subject) AS nth
                          FROM (
                            SELECT DISTINCT k.what, encode(k.value, 'hex') AS value, k.subject
                            FROM (SELECT DISTINCT what, value FROM record_key
                                  WHERE team_id = :team AND subject = ANY (:mine)) m
                            JOIN record_key k ON k.team_id = :team AND k.what = m.what AND k.value = m.value
                            WHERE k.subject <> ALL (:mine)) distinct_others) numbered
                        WHERE nth <= :each ORDER BY holders, what, value, subject LIMIT :limit
                        """)
                .param("team", team)
                .param("mine", mine.toArray(String[]::new))
                .param("each", perValue)
                .param("limit", limit)
                .query((row, no) -> new Other(
                        What.valueOf(row.getString("what")), row.getString("value"), row.getString("subject")))
                .list();
    }

    /** The newest rows in which subjects say these things, the newest first. */
    List<Said> said(int team, List<Other> things, Collection<String> mine, int each) {
        String[] subjects = Stream.concat(mine.stream(), things.stream().map(Other::subject))
                .distinct()
                .toArray(String[]::new);
        String[] values = things.stream().map(Other::value).distinct().toArray(String[]::new);
        return jdbc.sql("""
                        SELECT what, encode(value, 'hex') AS value, subject, import_id, no, at FROM (
                          SELECT *, row_number() OVER (PARTITION BY what, value, subject ORDER BY at DESC, import_id, no) AS nth
                          FROM record_key
                          WHERE team_id = :team AND value IN (SELECT decode(v, 'hex') FROM unnest(:values) AS v)
                            AND subject = ANY (:subjects)) numbered
                        WHERE nth <= :each ORDER BY at DESC, import_id, no
                        """)
                .param("team", team)
                .param("values", values)
                .param("subjects", subjects)
                .param("each", each)
                .query((row, no) -> new Said(
                        new Other(
                                What.valueOf(row.getString("what")), row.getString("value"), row.getString("subject")),
                        new Place(row.getObject("import_id", UUID.class), row.getInt("no")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    Map<Place, EmployerRecord> rows(int team, List<Place> places) {
        Map<Place, EmployerRecord> rows = new HashMap<>();
        jdbc.sql("""
                        SELECT r.import_id, r.no, r.kind, r.content
                        FROM unnest(:imports, :nos) AS wanted(import_id, no)
                        JOIN record_row r ON r.team_id = :team AND r.import_id = wanted.import_id::uuid AND r.no = wanted.no
                        """)
                .param("team", team)
                .param(
                        "imports",
                        places.stream()
                                .map(place -> place.importId().toString())
                                .toArray(String[]::new))
                .param("nos", places.stream().mapToInt(Place::no).toArray())
                .query(row -> {
                    rows.put(
                            new Place(row.getObject("import_id", UUID.class), row.getInt("no")),
                            RecordJson.read(row.getString("kind"), row.getString("content")));
                });
        return rows;
    }
}
