package dev.plumbline.portal.review.api;

import dev.plumbline.portal.review.api.AnnotationsAnswer.OnShortlist;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shortlists that a candidate is on. */
@Repository
class ShortlistedRepository {
    /** An entry with the member who made it. */
    record Entry(UUID id, String name, UUID member, Instant at) {
        OnShortlist named(java.util.Map<UUID, String> names) {
            return new OnShortlist(id, name, names.get(member), at);
        }
    }

    private final JdbcClient jdbc;

    ShortlistedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> of(int team, UUID candidate) {
        return jdbc.sql("""
                        SELECT s.id, s.name, e.added_by, e.added_at FROM shortlist_entry e
                        JOIN shortlist s ON s.team_id = :team AND s.id = e.shortlist_id
                        WHERE e.team_id = :team AND e.candidate_id = :candidate ORDER BY e.added_at LIMIT 50
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .query((row, no) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("added_by", UUID.class),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }
}
