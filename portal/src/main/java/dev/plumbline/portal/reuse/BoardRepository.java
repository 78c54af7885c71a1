package dev.plumbline.portal.reuse;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.rule.Family;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clusters and edges to be read. */
@Repository
class BoardRepository {
    private static final String EDGES = """
            SELECT e.*, pa.candidate_id AS candidate_a, ca.name AS name_a, pa.site_label AS site_a, pa.url AS url_a,
              pb.candidate_id AS candidate_b, cb.name AS name_b, pb.site_label AS site_b, pb.url AS url_b
            FROM reuse_edge e
            JOIN profile pa ON pa.team_id = :team AND pa.id = e.profile_a
            JOIN candidate ca ON ca.team_id = :team AND ca.id = pa.candidate_id
            JOIN profile pb ON pb.team_id = :team AND pb.id = e.profile_b
            JOIN candidate cb ON cb.team_id = :team AND cb.id = pb.candidate_id
            WHERE e.team_id = :team AND NOT (e.agency_a AND e.agency_b)
            """;

    private static final String IN_ORDER = " ORDER BY e.words DESC, e.family, e.what LIMIT :limit";

    private final JdbcClient jdbc;

    BoardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clusters after {@code after}, the one with the newest edge first. */
    List<ClusterRow> page(int team, @Nullable Family family, @Nullable ClusterRow after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM reuse_cluster WHERE team_id = :team
                          AND (:family::text IS NULL OR :family = ANY (families))
                          AND (:afterId::uuid IS NULL OR (found_at, id) < (:afterFound::timestamptz, :afterId::uuid))
                        ORDER BY found_at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("family", family == null ? null : family.name())
                .param("afterId", after == null ? null : after.id())
                .param("afterFound", after == null ? null : after.foundAt().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(BoardRepository::cluster)
                .list();
    }

    /** The cluster that a profile is in. */
    Optional<ClusterRow> clusterOf(int team, UUID profile) {
        return jdbc.sql("""
                        SELECT * FROM reuse_cluster WHERE team_id = :team AND id = (
                          SELECT cluster_id FROM reuse_edge WHERE team_id = :team AND cluster_id IS NOT NULL
                            AND (profile_a = :profile OR profile_b = :profile) LIMIT 1)
                        """)
                .param("team", team)
                .param("profile", profile)
                .query(BoardRepository::cluster)
                .optional();
    }

    List<ReuseEdge> ofCluster(int team, UUID cluster, int limit) {
        return edges(team, "AND e.cluster_id = :cluster", limit)
                .param("cluster", cluster)
                .query(BoardRepository::edge)
                .list();
    }

    /** What these profiles share with anybody, dismissed or not. */
    List<ReuseEdge> touching(int team, Collection<UUID> profiles, int limit) {
        return edges(team, "AND (e.profile_a = ANY(:profiles) OR e.profile_b = ANY(:profiles))", limit)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(BoardRepository::edge)
                .list();
    }

    /** What of it was dismissed. */
    List<ReuseEdge> dismissed(int team, Collection<UUID> profiles, int limit) {
        return edges(team, "AND e.dismissed AND (e.profile_a = ANY(:profiles) OR e.profile_b = ANY(:profiles))", limit)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(BoardRepository::edge)
                .list();
    }

    /** What the candidates of two profiles share, dismissed or not, on all their accounts; the first one's as {@code a}. */
    List<ReuseEdge> between(int team, UUID profile, UUID other) {
        return edges(team, """
                        AND e.profile_a IN (SELECT id FROM profile WHERE team_id = :team AND candidate_id IN (
                          SELECT candidate_id FROM profile WHERE team_id = :team AND id IN (:one, :other)))
                        AND (pa.candidate_id, pb.candidate_id) IN (
                          SELECT o.candidate_id, t.candidate_id FROM profile o, profile t
                          WHERE o.team_id = :team AND t.team_id = :team
                            AND (o.id, t.id) IN ((:one, :other), (:other, :one)))
                        """, 200)
                .param("one", profile)
                .param("other", other)
                .query(BoardRepository::edge)
                .list();
    }

    /** The candidates of these profiles. */
    List<UUID> candidates(int team, Collection<UUID> profiles) {
        return jdbc.sql("SELECT DISTINCT candidate_id FROM profile WHERE team_id = :team AND id = ANY(:profiles)")
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<UUID> profilesOf(int team, UUID candidate) {
        return jdbc.sql("SELECT id FROM profile WHERE team_id = :team AND candidate_id = :candidate")
                .param("team", team)
                .param("candidate", candidate)
                .query(UUID.class)
                .list();
    }

    /** The profiles that a finding quotes, in its order. */
    List<UUID> quoted(int team, UUID finding) {
        return jdbc.sql("""
                        SELECT p.id FROM finding_evidence e
                        JOIN profile p ON p.team_id = :team AND p.site = e.content->'account'->>'site'
                          AND p.account = e.content->'account'->>'id'
                        WHERE e.team_id = :team AND e.finding_id = :finding ORDER BY e.no
                        """)
                .param("team", team)
                .param("finding", finding)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec edges(int team, String which, int limit) {
        return jdbc.sql(EDGES + which + IN_ORDER).param("team", team).param("limit", limit);
    }

    private static ClusterRow cluster(ResultSet row, int no) throws SQLException {
        return new ClusterRow(
                row.getObject("id", UUID.class),
                row.getString("sample"),
                row.getInt("identities"),
                row.getInt("accounts"),
                List.of((String[]) row.getArray("sites").getArray()),
                Arrays.stream((String[]) row.getArray("families").getArray())
                        .map(Family::valueOf)
                        .collect(Collectors.toList()),
                row.getInt("edges"),
                row.getInt("dismissed"),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("found_at").toInstant());
    }

    private static ReuseEdge edge(ResultSet row, int no) throws SQLException {
        String overlap = row.getString("overlap");
        return new ReuseEdge(
                side(row, "a"),
                side(row, "b"),
                Family.valueOf(row.getString("family")),
                row.getString("what"),
                overlap == null ? null : LibraryJson.read(overlap, Overlap.class),
                row.getInt("words"),
                row.getString("extent"),
                row.getString("shared"),
                row.getTimestamp("found_at").toInstant(),
                row.getBoolean("dismissed"));
    }

    private static ReuseEdge.Side side(ResultSet row, String end) throws SQLException {
        return new ReuseEdge.Side(
                new Holder(
                        row.getObject("profile_" + end, UUID.class),
                        row.getObject("candidate_" + end, UUID.class),
                        row.getString("name_" + end),
                        row.getString("site_" + end),
                        row.getString("url_" + end)),
                LibraryJson.read(row.getString("evidence_" + end), Evidence.class),
                row.getString("text_" + end),
                row.getTimestamp("first_" + end).toInstant());
    }
}
