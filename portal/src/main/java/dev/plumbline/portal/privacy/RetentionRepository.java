package dev.plumbline.portal.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose time is over. */
@Repository
class RetentionRepository {
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Pages that are about nobody, and that nothing needs. */
    private static final String NOBODYS = """
             FROM capture c WHERE c.team_id = :team AND c.received_at <= :before AND c.status <> 'received'
              AND NOT EXISTS (SELECT FROM reading r
                WHERE r.team_id = :team AND r.capture_id = c.id AND r.profile_id IS NOT NULL)
              AND NOT EXISTS (SELECT FROM capture_pin p WHERE p.team_id = :team AND p.capture_id = c.id)
              AND NOT EXISTS (SELECT FROM finding_evidence e WHERE e.team_id = :team AND e.capture_id = c.id)
            """;

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate whose time is over. */
    record Due(UUID candidate, KeptClass kept) {}

    /** Candidates whose days are over, neither held nor about to be erased, some at a time by id. */
    List<Due> due(int team, PrivacySetting setting, Instant now, UUID after, int limit) {
        return jdbc.sql("""
                        WITH entry AS (
                          SELECT candidate_id, bool_or(decision IN ('proceed', 'proceed-with-checks')) AS engaged,
                            bool_or(decision IN ('undecided', 'on-hold')) AS undecided,
                            max(coalesce(decided_at, added_at)) AS at
                          FROM shortlist_entry WHERE team_id = :team GROUP BY candidate_id),
                        recorded AS (
                          SELECT p.candidate_id, max(r.at) AS at FROM record_subject s
                          JOIN profile p ON p.team_id = :team AND p.id = s.profile_id
                          JOIN record_row r ON r.team_id = :team AND r.subject = s.subject
                          WHERE s.team_id = :team AND s.same AND s.undone_at IS NULL GROUP BY p.candidate_id),
                        seen AS (
                          SELECT p.candidate_id, max(c.received_at) AS at FROM profile p
                          JOIN reading r ON r.team_id = :team AND r.profile_id = p.id
                          JOIN capture c ON c.team_id = :team AND c.id = r.capture_id
                          WHERE p.team_id = :team GROUP BY p.candidate_id),
                        kept AS (
                          SELECT c.id, greatest(c.last_seen, s.at) AS seen_at, e.at AS entry_at, r.at AS record_at,
                            CASE WHEN coalesce(e.engaged, false) OR r.candidate_id IS NOT NULL THEN 'engaged'
                              WHEN e.candidate_id IS NULL THEN 'not-shortlisted'
                              WHEN e.undecided THEN 'shortlisted' ELSE 'dismissed' END AS class
                          FROM candidate c
                          LEFT JOIN entry e ON e.candidate_id = c.id
                          LEFT JOIN recorded r ON r.candidate_id = c.id
                          LEFT JOIN seen s ON s.candidate_id = c.id
                          WHERE c.team_id = :team AND c.id > :after)
                        SELECT id, class FROM kept k
                        WHERE CASE class
                            WHEN 'engaged' THEN greatest(entry_at, record_at) <= :engaged
                            WHEN 'shortlisted' THEN greatest(entry_at, seen_at) <= :shortlisted
                            WHEN 'dismissed' THEN entry_at <= :dismissed
                            ELSE seen_at <= :notShortlisted END
                          AND NOT EXISTS (SELECT FROM privacy_hold h WHERE h.team_id = :team AND h.candidate_id = k.id)
                          AND NOT EXISTS (SELECT FROM erasure o WHERE o.team_id = :team AND o.candidate_id = k.id
                            AND o.done_at IS NULL AND o.withdrawn_at IS NULL AND o.confirmed_at IS NOT NULL)
                        ORDER BY id LIMIT :limit
                        """)
                .param("team", team)
                .param("after", after)
                .param("limit", limit)
                .param("notShortlisted", before(now, setting.notShortlistedDays()))
                .param("dismissed", before(now, setting.dismissedDays()))
                .param("shortlisted", before(now, setting.shortlistedDays()))
                .param("engaged", setting.engagedDays() == null ? NEVER : before(now, setting.engagedDays()))
                .query((row, no) -> new Due(
                        row.getObject("id", UUID.class),
                        KeptClass.valueOf(
                                row.getString("class").toUpperCase(Locale.ROOT).replace('-', '_'))))
                .list();
    }

    /** How many pages about nobody are that old. */
    long nobodys(int team, PrivacySetting setting, Instant now) {
        return jdbc.sql("SELECT count(*)" + NOBODYS)
                .param("team", team)
                .param("before", before(now, setting.notShortlistedDays()))
                .query(Long.class)
                .single();
    }

    int deleteNobodys(int team, PrivacySetting setting, Instant now) {
        return jdbc.sql("DELETE FROM capture WHERE team_id = :team AND id IN (SELECT c.id" + NOBODYS + ")")
                .param("team", team)
                .param("before", before(now, setting.notShortlistedDays()))
                .update();
    }

    private static OffsetDateTime before(Instant now, int days) {
        return now.atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
