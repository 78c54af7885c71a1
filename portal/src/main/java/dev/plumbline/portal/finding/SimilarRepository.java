package dev.plumbline.portal.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many others one rule made of the same words. */
@Repository
class SimilarRepository {
    private final JdbcClient jdbc;

    SimilarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of these findings, up to {@code limit} others that still hold. */
    Map<UUID, Integer> others(int team, Collection<UUID> findings, int limit) {
        Map<UUID, Integer> others = new HashMap<>();
        if (!findings.isEmpty()) {
            jdbc.sql("""
                            SELECT f.id, (SELECT count(*)::int FROM (
                              SELECT FROM finding g WHERE g.team_id = :team AND g.alike = f.alike AND g.gone_at IS NULL
                                AND g.id <> f.id LIMIT :limit) near) AS others
                            FROM finding f WHERE f.team_id = :team AND f.id IN (:findings)
                            """)
                    .param("team", team)
                    .param("findings", findings)
                    .param("limit", limit)
                    .query(row -> {
                        others.put(row.getObject("id", UUID.class), row.getInt("others"));
                    });
        }
        return others;
    }
}
