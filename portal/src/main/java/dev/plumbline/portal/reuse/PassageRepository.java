package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages and their fingerprints. */
@Repository
class PassageRepository {
    /** A shingle and a passage that keeps it. */
    record Hit(long shingle, long passage) {}

    /** Stands between the names of one passage on their way; the unit separator of ASCII. */
    private static final String MARK = "\u001f";

    private static final String SELECT = """
            SELECT g.*, p.candidate_id, p.name FROM passage g
            JOIN profile p ON p.team_id = g.team_id AND p.id = g.profile_id
            """;

    static final String PROBE = """
            SELECT q.h, f.passage_id FROM unnest(:hashes) AS q(h)
            CROSS JOIN LATERAL (SELECT passage_id FROM fingerprint WHERE team_id = :team AND h = q.h LIMIT :each) f
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
                .param("texts", column(fresh, String[]::new, passage -> StorableText.of(passage.text())))
                .param("owns", column(fresh, String[]::new, PassageRepository::own))
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

    private static String own(NewPassage passage) {
        return passage.own().stream()
                .map(name -> StorableText.of(name.replace(MARK, " ")))
                .collect(Collectors.joining(MARK));
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

    void delete(int team, Collection<Long> ids) {
        jdbc.sql("DELETE FROM passage WHERE team_id = :team AND id = ANY(:ids)")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Writes fingerprints, ascending by hash: neighbours in the index go in together. */
    void insertFingerprints(int team, List<Hit> fingerprints) {
        jdbc.sql("""
                        INSERT INTO fingerprint (team_id, h, passage_id)
                        SELECT :team, f.h, f.passage FROM unnest(:hashes, :passages) AS f(h, passage) ORDER BY f.h, f.passage
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("hashes", fingerprints.stream().map(Hit::shingle).toArray(Long[]::new))
                .param("passages", fingerprints.stream().map(Hit::passage).toArray(Long[]::new))
                .update();
    }

    /** Who keeps these shingles: at most so many passages a shingle. */
    List<Hit> probe(int team, long[] shingles, int each) {
        return jdbc.sql(PROBE)
                .param("team", team)
                .param("hashes", Arrays.stream(shingles).boxed().toArray(Long[]::new))
                .param("each", each)
                .query((row, no) -> new Hit(row.getLong(1), row.getLong(2)))
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
