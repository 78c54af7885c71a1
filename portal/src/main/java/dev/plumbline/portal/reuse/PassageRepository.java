package dev.plumbline.portal.reuse;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages and their fingerprints. */
@Repository
class PassageRepository {
    /** The key of a shingle and a passage that keeps it. */
    record Hit(int key, long passage) {}

    /** What of a passage is compared. */
    record Words(long id, UUID profile, String text, List<String> own) {}

    /** Stands between the names of one passage on their way; the unit separator of ASCII. */
    static final String MARK = "\u001f";

    private static final String SELECT = """
            SELECT g.*, p.candidate_id, p.name FROM passage g
            JOIN profile p ON p.team_id = g.team_id AND p.id = g.profile_id
            """;

    static final String PROBE =
            "SELECT h, passage_id FROM fingerprint WHERE team_id = :team AND h = ANY(:keys) LIMIT :most";

    private static final String INSERT = """
            INSERT INTO fingerprint (team_id, h, passage_id)
            SELECT :team, f.h, f.passage FROM unnest(:keys, :passages) AS f(h, passage)
            """;

    private final JdbcClient jdbc;

    PassageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredPassage> ofProfiles(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE g.team_id = :team AND g.profile_id IN (:profiles) ORDER BY g.id")
                .param("team", team)
                .param("profiles", profiles)
                .query(PassageRepository::passage)
                .list();
    }

    List<StoredPassage> byId(int team, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE g.team_id = :team AND g.id = ANY(:ids) ORDER BY g.id")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .query(PassageRepository::passage)
                .list();
    }

    /** Writes passages, and answers their ids in the same order. */
    List<Long> insert(int team, List<NewPassage> fresh) {
        List<Long> ids = jdbc.sql("SELECT nextval('passage_id_seq') FROM generate_series(1, :count)")
                .param("count", fresh.size())
                .query(Long.class)
                .list();
        jdbc.sql("""
                        INSERT INTO passage (team_id, id, profile_id, capture_id, kind, text, own, evidence, first_seen)
                        OVERRIDING SYSTEM VALUE
                        SELECT :team, n.id, n.profile, n.capture, n.kind, n.text, string_to_array(n.own, :mark),
                          n.evidence::jsonb, n.first
                        FROM unnest(:ids::bigint[], :profiles::uuid[], :captures::uuid[], :kinds::text[], :texts::text[],
                          :owns::text[], :evidences::text[], :firsts::timestamptz[])
                          AS n(id, profile, capture, kind, text, own, evidence, first)
                        """)
                .param("team", team)
                .param("mark", MARK)
                .param("ids", ids.toArray(Long[]::new))
                .param("profiles", column(fresh, UUID[]::new, NewPassage::profile))
                .param(
                        "captures",
                        column(fresh, UUID[]::new, passage -> passage.evidence().capture()))
                .param("kinds", column(fresh, String[]::new, NewPassage::kind))
                .param("texts", column(fresh, String[]::new, NewPassage::text))
                .param("owns", column(fresh, String[]::new, passage -> String.join(MARK, passage.own())))
                .param("evidences", column(fresh, String[]::new, passage -> LibraryJson.write(passage.evidence())))
                .param(
                        "firsts",
                        column(
                                fresh,
                                String[]::new,
                                passage -> passage.firstSeen().toString()))
                .update();
        return ids;
    }

    private static <T> T[] column(
            List<NewPassage> fresh, IntFunction<T[]> array, Function<? super NewPassage, ? extends T> value) {
        return fresh.stream().map(value).toArray(array);
    }

    /** Moves a kept passage to the capture that shows it now. */
    void update(int team, long id, Evidence evidence, Instant firstSeen) {
        jdbc.sql("""
                        UPDATE passage SET capture_id = :capture, evidence = :evidence::jsonb, first_seen = :first
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("capture", evidence.capture())
                .param("evidence", LibraryJson.write(evidence))
                .param("first", firstSeen.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Removes a passage and its fingerprints.
     *
     * @param keys of all shingles of its text
     */
    void delete(int team, long id, int[] keys) {
        jdbc.sql("DELETE FROM fingerprint WHERE team_id = :team AND h = ANY(:keys) AND passage_id = :id")
                .param("team", team)
                .param("keys", keys)
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM passage WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    /**
     * How many fingerprints a passage has.
     *
     * @param keys of all shingles of its text
     */
    long fingerprints(int team, long id, int[] keys) {
        return jdbc.sql(
                        "SELECT count(*) FROM fingerprint WHERE team_id = :team AND h = ANY(:keys) AND passage_id = :id")
                .param("team", team)
                .param("keys", keys)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Writes the fingerprints of passages that have none yet. */
    void insertFingerprints(int team, List<Hit> fingerprints) {
        write(INSERT, team, fingerprints);
    }

    /** Writes fingerprints where they are missing. */
    void addFingerprints(int team, List<Hit> fingerprints) {
        write(INSERT + " ON CONFLICT DO NOTHING", team, fingerprints);
    }

    /** Ascending by key: neighbours in the index go in together. */
    private void write(String sql, int team, List<Hit> fingerprints) {
        List<Hit> sorted = fingerprints.stream()
                .sorted(Comparator.comparingInt(Hit::key).thenComparingLong(Hit::passage))
                .toList();
        jdbc.sql(sql)
                .param("team", team)
                .param("keys", sorted.stream().mapToInt(Hit::key).toArray())
                .param("passages", sorted.stream().mapToLong(Hit::passage).toArray())
                .update();
    }

    /** Who keeps shingles of these keys: no more than so many passages a key, taken together. */
    List<Hit> probe(int team, int[] keys, int each) {
        return jdbc.sql(PROBE)
                .param("team", team)
                .param("keys", keys)
                .param("most", each * keys.length)
                .query((row, no) -> new Hit(row.getInt(1), row.getLong(2)))
                .list();
    }

    /** Those of some passages that the team saw first, without those of some profiles. */
    List<Long> earliest(int team, Collection<Long> ids, Collection<UUID> except, int limit) {
        return jdbc.sql("""
                        SELECT id FROM passage
                        WHERE team_id = :team AND id = ANY(:ids) AND profile_id <> ALL(:except)
                        ORDER BY first_seen, id LIMIT :limit
                        """)
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .param("except", except.toArray(UUID[]::new))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The words of some passages, without what is shown of them. */
    List<Words> words(int team, Collection<Long> ids) {
        return jdbc.sql("SELECT id, profile_id, text, own FROM passage WHERE team_id = :team AND id = ANY(:ids)")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, no) ->
                        new Words(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), List.of((String[])
                                row.getArray(4).getArray())))
                .list();
    }

    private static StoredPassage passage(ResultSet row, int no) throws SQLException {
        return new StoredPassage(
                row.getLong("id"),
                row.getObject("profile_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("name"),
                row.getString("text"),
                List.of((String[]) row.getArray("own").getArray()),
                LibraryJson.read(row.getString("evidence"), Evidence.class),
                row.getTimestamp("first_seen").toInstant());
    }
}
