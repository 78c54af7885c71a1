package dev.plumbline.portal.analysis;

import dev.plumbline.scraper.claim.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each version of the library missed on each page. */
@Repository
class DriftRepository {
    static final int WINDOW_DAYS = 7;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    DriftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(int team, Reading reading, String version) {
        jdbc.sql("""
                        INSERT INTO page_read (team_id, capture_id, library_version, site, site_label, captured_at, missing)
                        VALUES (:team, :capture, :version, :site, :label, :at, :missing)
                        ON CONFLICT (team_id, capture_id, library_version) DO UPDATE SET site = excluded.site,
                          site_label = excluded.site_label, missing = excluded.missing
                        """)
                .param("team", team)
                .param("capture", reading.capture())
                .param("version", version)
                .param("site", reading.site().id())
                .param("label", reading.site().label())
                .param("at", reading.capturedAt().atOffset(ZoneOffset.UTC))
                .param("missing", reading.missing().toArray(String[]::new))
                .update();
    }

    int count(int team, String version) {
        return jdbc.sql("SELECT count(*) FROM page_read WHERE team_id = :team AND library_version = :version")
                .param("team", team)
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    List<SiteDrift> drift(int team, String running, Instant now) {
        return jdbc.sql("""
                        WITH page AS (
                          SELECT site, library_version, site_label, captured_at, capture_id, missing,
                            captured_at >= :lately AS late, captured_at >= :before AND captured_at < :lately AS earlier
                          FROM page_read WHERE team_id = :team),
                        total AS (
                          SELECT site, library_version, count(*) AS pages, count(*) FILTER (WHERE late) AS late,
                            count(*) FILTER (WHERE earlier) AS earlier
                          FROM page GROUP BY site, library_version),
                        lack AS (
                          SELECT site, library_version, wanted, max(site_label) AS label, count(*) AS pages,
                            count(*) FILTER (WHERE late) AS late, count(*) FILTER (WHERE earlier) AS earlier,
                            min(captured_at) AS first, max(captured_at) AS last,
                            (array_agg(capture_id ORDER BY captured_at DESC))[1] AS example
                          FROM page CROSS JOIN LATERAL unnest(missing) AS wanted
                          GROUP BY site, library_version, wanted)
                        SELECT l.label, l.library_version, l.wanted, l.pages, t.pages AS pages_of, l.late, t.late AS late_of,
                          l.earlier, t.earlier AS earlier_of, coalesce(n.pages, 0) AS now, coalesce(o.pages, 0) AS now_of,
                          l.first, l.last, l.example
                        FROM lack l JOIN total t USING (site, library_version)
                        LEFT JOIN total o ON o.site = l.site AND o.library_version = :running
                        LEFT JOIN lack n ON n.site = l.site AND n.library_version = :running AND n.wanted = l.wanted
                        ORDER BY l.last DESC, l.label, l.library_version DESC, l.wanted LIMIT :most
                        """)
                .param("team", team)
                .param("running", running)
                .param("lately", now.minus(Duration.ofDays(WINDOW_DAYS)).atOffset(ZoneOffset.UTC))
                .param("before", now.minus(Duration.ofDays(2L * WINDOW_DAYS)).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(DriftRepository::drift)
                .list();
    }

    private static SiteDrift drift(ResultSet row, int no) throws SQLException {
        return new SiteDrift(
                row.getString("label"),
                row.getString("library_version"),
                row.getString("wanted"),
                share(row, "pages"),
                share(row, "late"),
                share(row, "earlier"),
                share(row, "now"),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant(),
                row.getObject("example", UUID.class));
    }

    private static SiteDrift.Share share(ResultSet row, String of) throws SQLException {
        return new SiteDrift.Share(row.getInt(of), row.getInt(of + "_of"));
    }
}
