package dev.plumbline.portal.reuse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which passages are the text of which template, and which fingerprints crossed the cap. */
@Repository
class TemplateUseRepository {
    /** A passage that is the text of a template. */
    record Use(UUID template, long passage) {}

    /** How widely a template stands. */
    record Spread(UUID template, long passages, long accounts, long sites, Instant firstSeen) {}

    static final String CROSSED = """
            SELECT h FROM fingerprint WHERE team_id = :team AND h = ANY(:keys)
            GROUP BY h HAVING count(*) > :cap ORDER BY h
            """;

    private final JdbcClient jdbc;

    TemplateUseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some keys of shingles that more passages keep than the cap, ascending. */
    List<Integer> crossed(int team, int[] keys, int cap) {
        return jdbc.sql(CROSSED)
                .param("team", team)
                .param("keys", keys)
                .param("cap", cap)
                .query(Integer.class)
                .list();
    }

    /** The passages that keep a shingle of one of these keys, the first to come first. */
    List<Long> holders(int team, int[] keys, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT passage_id FROM fingerprint
                        WHERE team_id = :team AND h = ANY(:keys) ORDER BY passage_id LIMIT :limit
                        """)
                .param("team", team)
                .param("keys", keys)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void forget(int team, int[] keys) {
        jdbc.sql("DELETE FROM fingerprint WHERE team_id = :team AND h = ANY(:keys)")
                .param("team", team)
                .param("keys", keys)
                .update();
    }

    void insert(int team, Collection<Use> uses) {
        jdbc.sql("""
                        INSERT INTO template_use (team_id, template_id, passage_id, profile_id, site, first_seen)
                        SELECT :team, u.template, g.id, g.profile_id, p.site_label, g.first_seen
                        FROM unnest(:templates, :passages) AS u(template, passage)
                        JOIN passage g ON g.team_id = :team AND g.id = u.passage
                        JOIN profile p ON p.team_id = :team AND p.id = g.profile_id
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("templates", uses.stream().map(Use::template).toArray(UUID[]::new))
                .param("passages", uses.stream().map(Use::passage).toArray(Long[]::new))
                .update();
    }

    List<Use> ofProfiles(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT u.template_id, u.passage_id FROM passage g
                        JOIN template_use u ON u.team_id = :team AND u.passage_id = g.id
                        WHERE g.team_id = :team AND g.profile_id = ANY(:profiles) ORDER BY u.passage_id, u.template_id
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query((row, no) -> new Use(row.getObject(1, UUID.class), row.getLong(2)))
                .list();
    }

    /** The earliest passages of a template that stand on other profiles. */
    List<Long> earliest(int team, UUID template, Collection<UUID> except, int limit) {
        return jdbc.sql("""
                        SELECT passage_id FROM template_use
                        WHERE team_id = :team AND template_id = :template AND profile_id <> ALL(:except)
                        ORDER BY first_seen, passage_id LIMIT :limit
                        """)
                .param("team", team)
                .param("template", template)
                .param("except", except.toArray(UUID[]::new))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** How widely each of some templates stands. */
    List<Spread> spread(int team, Collection<UUID> templates) {
        return jdbc.sql("""
                        SELECT template_id, count(*), count(DISTINCT profile_id), count(DISTINCT site), min(first_seen)
                        FROM template_use WHERE team_id = :team AND template_id = ANY(:templates) GROUP BY template_id
                        """)
                .param("team", team)
                .param("templates", templates.toArray(UUID[]::new))
                .query((row, no) -> new Spread(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /** The templates that most accounts have. */
    List<UUID> widest(int team, int limit) {
        return jdbc.sql("""
                        SELECT template_id FROM template_use WHERE team_id = :team
                        GROUP BY template_id ORDER BY count(DISTINCT profile_id) DESC, template_id LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Keeps the days on which the passages of a profile were first seen in step. */
    void redate(int team, UUID profile) {
        jdbc.sql("""
                        UPDATE template_use u SET first_seen = g.first_seen FROM passage g
                        WHERE u.team_id = :team AND g.team_id = :team AND u.passage_id = g.id
                          AND g.profile_id = :profile AND u.first_seen <> g.first_seen
                        """).param("team", team).param("profile", profile).update();
    }
}
