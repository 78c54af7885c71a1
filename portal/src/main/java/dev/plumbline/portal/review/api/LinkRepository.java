package dev.plumbline.portal.review.api;

import dev.plumbline.scraper.capture.AccountKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the other end of a link was seen, and whether it links back. */
@Repository
class LinkRepository {
    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> seen(int team, AccountKey account) {
        return jdbc.sql("SELECT last_seen FROM profile WHERE team_id = :team AND site = :site AND account = :account")
                .param("team", team)
                .param("site", account.site())
                .param("account", account.id())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    Optional<Instant> captured(int team, String page) {
        return jdbc.sql("""
                        SELECT captured_at FROM capture WHERE team_id = :team AND page = :page
                        ORDER BY captured_at DESC LIMIT 1
                        """)
                .param("team", team)
                .param("page", page)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    boolean pointsTo(int team, AccountKey from, AccountKey to) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM profile p
                          JOIN profile_link l ON l.team_id = :team AND l.profile_id = p.id
                          WHERE p.team_id = :team AND p.site = :fromSite AND p.account = :from
                            AND l.target_site = :toSite AND l.target_account = :to)
                        """)
                .param("team", team)
                .param("fromSite", from.site())
                .param("from", from.id())
                .param("toSite", to.site())
                .param("to", to.id())
                .query(Boolean.class)
                .single();
    }
}
