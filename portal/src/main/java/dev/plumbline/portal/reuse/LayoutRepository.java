package dev.plumbline.portal.reuse;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Claim;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Layouts and their rarest features. */
@Repository
class LayoutRepository {
    /** A feature and a layout that keeps it. */
    record Hit(long feature, long layout) {}

    /** Who keeps these features: at most so many layouts a feature. */
    static final String PROBE = """
            SELECT q.h, f.layout_id FROM unnest(:features) AS q(h)
            CROSS JOIN LATERAL (
              SELECT layout_id FROM layout_feature WHERE team_id = :team AND h = q.h LIMIT :each) f
            """;

    private static final String SELECT = """
            SELECT l.*, p.candidate_id, p.name FROM layout l
            JOIN profile p ON p.team_id = l.team_id AND p.id = l.profile_id
            """;

    private final JdbcClient jdbc;

    LayoutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredLayout> ofProfiles(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE l.team_id = :team AND l.profile_id IN (:profiles) ORDER BY l.id")
                .param("team", team)
                .param("profiles", profiles)
                .query(LayoutRepository::layout)
                .list();
    }

    List<StoredLayout> byId(int team, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE l.team_id = :team AND l.id = ANY(:ids) ORDER BY l.id")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .query(LayoutRepository::layout)
                .list();
    }

    /** The layouts behind one, in the order of their ids. */
    List<StoredLayout> after(int team, long id, int limit) {
        return jdbc.sql(SELECT + "WHERE l.team_id = :team AND l.id > :id ORDER BY l.id LIMIT :limit")
                .param("team", team)
                .param("id", id)
                .param("limit", limit)
                .query(LayoutRepository::layout)
                .list();
    }

    long insert(int team, UUID profile, String page, Claim.Layout layout, Instant firstSeen) {
        return jdbc.sql("""
                        INSERT INTO layout (team_id, profile_id, page, classes, paths, rest, first_seen)
                        VALUES (:team, :profile, :page, :classes, :paths, :rest::jsonb, :first)
                        RETURNING id
                        """)
                .param("team", team)
                .param("profile", profile)
                .param("page", page)
                .param("classes", Base64.getDecoder().decode(layout.classes()))
                .param("paths", Base64.getDecoder().decode(layout.paths()))
                .param("rest", rest(layout))
                .param("first", firstSeen.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Moves a kept layout to the capture that shows it now. */
    void update(int team, long id, Claim.Layout layout, Instant firstSeen) {
        jdbc.sql("UPDATE layout SET rest = :rest::jsonb, first_seen = :first WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("rest", rest(layout))
                .param("first", firstSeen.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(int team, Collection<Long> ids) {
        jdbc.sql("DELETE FROM layout WHERE team_id = :team AND id = ANY(:ids)")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Writes the features of a layout; they ascend, so that neighbours in the index go in together. */
    void insertFeatures(int team, long layout, List<Long> features) {
        jdbc.sql("""
                        INSERT INTO layout_feature (team_id, h, layout_id)
                        SELECT :team, f.h, :layout FROM unnest(:features) AS f(h) ORDER BY f.h
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("layout", layout)
                .param("features", features.toArray(Long[]::new))
                .update();
    }

    List<Hit> probe(int team, Collection<Long> features, int each) {
        return jdbc.sql(PROBE)
                .param("team", team)
                .param("features", features.toArray(Long[]::new))
                .param("each", each)
                .query((row, no) -> new Hit(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** The layout without its sets, which have columns of their own. */
    private static String rest(Claim.Layout layout) {
        return LibraryJson.write(with(layout, "", ""));
    }

    private static Claim.Layout with(Claim.Layout layout, String classes, String paths) {
        return new Claim.Layout(
                layout.text(),
                classes,
                paths,
                layout.assets(),
                layout.favicon(),
                layout.generator(),
                layout.evidence());
    }

    private static StoredLayout layout(ResultSet row, int no) throws SQLException {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        Claim.Layout rest = LibraryJson.read(row.getString("rest"), Claim.Layout.class);
        return new StoredLayout(
                row.getLong("id"),
                row.getObject("profile_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("name"),
                row.getString("page"),
                with(
                        rest,
                        base64.encodeToString(row.getBytes("classes")),
                        base64.encodeToString(row.getBytes("paths"))),
                row.getTimestamp("first_seen").toInstant());
    }
}
