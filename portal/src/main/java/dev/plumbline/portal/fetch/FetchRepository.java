package dev.plumbline.portal.fetch;

import dev.plumbline.portal.base.StorableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for, and what came of it. */
@Repository
class FetchRepository {
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;

    FetchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps that a page is asked for; false where it is already. */
    boolean insert(int team, UUID id, UUID profile, String url, UUID member, Instant now) {
        return jdbc.sql("""
                        INSERT INTO link_fetch (team_id, id, profile_id, url, at_url, member_id, asked_at)
                        VALUES (:team, :id, :profile, :url, :url, :member, :now)
                        ON CONFLICT (team_id, profile_id, url) WHERE outcome IS NULL DO NOTHING
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("profile", profile)
                        .param("url", url)
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<LinkFetch> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM link_fetch WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(FetchRepository::one)
                .optional();
    }

    Optional<LinkFetch> ofCapture(int team, UUID capture) {
        return jdbc.sql("""
                        SELECT * FROM link_fetch WHERE team_id = :team AND capture_id = :capture
                        ORDER BY asked_at LIMIT 1
                        """)
                .param("team", team)
                .param("capture", capture)
                .query(FetchRepository::one)
                .optional();
    }

    /** The newest of each link, the newest first. */
    List<LinkFetch> of(int team, Collection<UUID> profiles, int limit) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM (
                          SELECT DISTINCT ON (url) * FROM link_fetch WHERE team_id = :team AND profile_id IN (:profiles)
                          ORDER BY url, asked_at DESC) newest
                        ORDER BY asked_at DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("profiles", profiles)
                .param("limit", limit)
                .query(FetchRepository::one)
                .list();
    }

    /** The newest of a team, newest first, each with its candidate. */
    Map<LinkFetch, UUID> newest(int team, int limit) {
        Map<LinkFetch, UUID> newest = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT f.*, p.candidate_id FROM link_fetch f
                        JOIN profile p ON p.team_id = f.team_id AND p.id = f.profile_id
                        WHERE f.team_id = :team ORDER BY f.id DESC LIMIT :limit
                        """).param("team", team).param("limit", limit).query(row -> {
            newest.put(one(row, 0), row.getObject("candidate_id", UUID.class));
        });
        return newest;
    }

    void move(int team, UUID id, String at, int hops) {
        jdbc.sql("UPDATE link_fetch SET at_url = :at, hops = :hops WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("at", at)
                .param("hops", hops)
                .update();
    }

    void end(int team, UUID id, Outcome outcome, @Nullable String reason, @Nullable UUID capture, Instant now) {
        jdbc.sql("""
                        UPDATE link_fetch SET outcome = :outcome, reason = :reason, capture_id = :capture, ended_at = :now
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("outcome", outcome.label())
                .param("reason", StorableText.of(reason, LONGEST))
                .param("capture", capture)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LinkFetch one(ResultSet row, int no) throws SQLException {
        String outcome = row.getString("outcome");
        Timestamp ended = row.getTimestamp("ended_at");
        return new LinkFetch(
                row.getObject("id", UUID.class),
                row.getObject("profile_id", UUID.class),
                row.getString("url"),
                row.getString("at_url"),
                row.getInt("hops"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                outcome == null ? null : Outcome.of(outcome),
                row.getString("reason"),
                ended == null ? null : ended.toInstant(),
                row.getObject("capture_id", UUID.class));
    }
}
