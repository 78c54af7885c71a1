package dev.plumbline.portal.reuse;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writing side of clusters. */
@Repository
class ClusterRepository {
    /** An edge that is shown: nobody dismissed it, and not both sides say that they work through an agency. */
    static final String SHOWN = "NOT e.dismissed AND NOT (e.agency_a AND e.agency_b)";

    /** Two profiles with an edge that is shown, and the cluster that it was in. */
    record Tie(
            UUID a,
            UUID b,
            UUID candidateA,
            UUID candidateB,
            @Nullable UUID cluster) {}

    private final JdbcClient jdbc;

    ClusterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(int team, Collection<UUID> profiles) {
        jdbc.sql("""
                        INSERT INTO reuse_unsettled (team_id, profile_id)
                        SELECT :team, id FROM profile WHERE team_id = :team AND id = ANY(:profiles) ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .update();
    }

    boolean hasChanged(int team) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM reuse_unsettled WHERE team_id = :team)")
                .param("team", team)
                .query(Boolean.class)
                .single();
    }

    List<UUID> takeChanged(int team) {
        return jdbc.sql("DELETE FROM reuse_unsettled WHERE team_id = :team RETURNING profile_id")
                .param("team", team)
                .query(UUID.class)
                .list();
    }

    List<UUID> members(int team, Collection<UUID> clusters) {
        if (clusters.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT profile_a FROM reuse_edge WHERE team_id = :team AND cluster_id = ANY(:clusters)
                        UNION SELECT profile_b FROM reuse_edge WHERE team_id = :team AND cluster_id = ANY(:clusters)
                        """)
                .param("team", team)
                .param("clusters", clusters.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<Tie> ties(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT DISTINCT e.profile_a, e.profile_b, a.candidate_id AS candidate_a,
                          b.candidate_id AS candidate_b, e.cluster_id
                        FROM reuse_edge e
                        JOIN profile a ON a.team_id = :team AND a.id = e.profile_a
                        JOIN profile b ON b.team_id = :team AND b.id = e.profile_b
                        WHERE e.team_id = :team AND (e.profile_a = ANY(:profiles) OR e.profile_b = ANY(:profiles))
                          AND\s""" + SHOWN)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query((row, no) -> new Tie(
                        row.getObject("profile_a", UUID.class),
                        row.getObject("profile_b", UUID.class),
                        row.getObject("candidate_a", UUID.class),
                        row.getObject("candidate_b", UUID.class),
                        row.getObject("cluster_id", UUID.class)))
                .list();
    }

    /** These profiles and the others of their candidates. */
    List<UUID> accountsOfSameCandidates(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT id FROM profile WHERE team_id = :team AND candidate_id IN (
                          SELECT candidate_id FROM profile WHERE team_id = :team AND id = ANY(:profiles))
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Takes the edges that are not shown out of their clusters. */
    void leave(int team, Collection<UUID> profiles) {
        jdbc.sql("""
                        UPDATE reuse_edge e SET cluster_id = NULL
                        WHERE e.team_id = :team AND e.cluster_id IS NOT NULL AND NOT (%s)
                          AND (e.profile_a = ANY(:profiles) OR e.profile_b = ANY(:profiles))
                        """.formatted(SHOWN))
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .update();
    }

    void delete(int team, Collection<UUID> clusters) {
        jdbc.sql("DELETE FROM reuse_cluster WHERE team_id = :team AND id = ANY(:clusters)")
                .param("team", team)
                .param("clusters", clusters.toArray(UUID[]::new))
                .update();
    }

    /** Makes the edges among these profiles a cluster. */
    void store(int team, UUID id, Collection<UUID> profiles) {
        jdbc.sql("""
                        UPDATE reuse_edge e SET cluster_id = :id
                        WHERE e.team_id = :team AND e.profile_a = ANY(:profiles)
                          AND e.cluster_id IS DISTINCT FROM :id AND\s""" + SHOWN)
                .param("team", team)
                .param("id", id)
                .param("profiles", profiles.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        INSERT INTO reuse_cluster (team_id, id, sample, identities, accounts, sites, families, edges, dismissed,
                          first_seen, found_at)
                        SELECT :team, :id,
                          (SELECT left(shared, 400) FROM reuse_edge WHERE team_id = :team AND cluster_id = :id
                           ORDER BY words DESC, length(shared) DESC, what LIMIT 1),
                          p.identities, p.accounts, p.sites, e.families, e.edges,
                          (SELECT count(*) FROM reuse_edge WHERE team_id = :team AND dismissed
                           AND (profile_a = ANY(:profiles) OR profile_b = ANY(:profiles))),
                          e.first_seen, e.found_at
                        FROM (SELECT count(DISTINCT candidate_id) AS identities, count(*) AS accounts,
                                array_agg(DISTINCT site_label ORDER BY site_label) AS sites
                              FROM profile WHERE team_id = :team AND id = ANY(:profiles)) p,
                             (SELECT array_agg(DISTINCT family ORDER BY family) AS families, count(*) AS edges,
                                min(least(first_a, first_b)) AS first_seen, max(found_at) AS found_at
                              FROM reuse_edge WHERE team_id = :team AND cluster_id = :id) e
                        ON CONFLICT (team_id, id) DO UPDATE SET sample = excluded.sample, identities = excluded.identities,
                          accounts = excluded.accounts, sites = excluded.sites, families = excluded.families,
                          edges = excluded.edges, dismissed = excluded.dismissed, first_seen = excluded.first_seen,
                          found_at = excluded.found_at
                        """)
                .param("team", team)
                .param("id", id)
                .param("profiles", profiles.toArray(UUID[]::new))
                .update();
    }
}
