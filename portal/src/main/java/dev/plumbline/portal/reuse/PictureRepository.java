package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pictures are recognised by. */
@Repository
class PictureRepository {
    /** The views of a picture that others are compared with. */
    record Views(long id, List<PictureHash> kept) {}

    private static final HexFormat HEX = HexFormat.of();
    private static final String SELECT = """
            SELECT g.*, p.candidate_id, p.name FROM picture g
            JOIN profile p ON p.team_id = g.team_id AND p.id = g.profile_id
            """;

    private final JdbcClient jdbc;

    PictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pictures of some profiles, the earliest first. */
    List<StoredPicture> ofProfiles(int team, Collection<UUID> profiles) {
        return jdbc.sql(SELECT + "WHERE g.team_id = :team AND g.profile_id IN (:profiles) ORDER BY g.first_seen, g.id")
                .param("team", team)
                .param("profiles", profiles)
                .query(PictureRepository::picture)
                .list();
    }

    List<StoredPicture> byId(int team, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE g.team_id = :team AND g.id = ANY(:ids) ORDER BY g.first_seen, g.id")
                .param("team", team)
                .param("ids", ids.toArray(Long[]::new))
                .query(PictureRepository::picture)
                .list();
    }

    /** Pictures with the same bytes. */
    List<Long> ofFile(int team, String sha256, int limit) {
        return jdbc.sql("SELECT id FROM picture WHERE team_id = :team AND sha256 = :sha256 ORDER BY id LIMIT :limit")
                .param("team", team)
                .param("sha256", HEX.parseHex(sha256))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The views of the pictures that came after one, in the order of their ids. */
    List<Views> after(int team, long id, int limit) {
        return jdbc.sql("SELECT id, kept FROM picture WHERE team_id = :team AND id > :id ORDER BY id LIMIT :limit")
                .param("team", team)
                .param("id", id)
                .param("limit", limit)
                .query((row, no) -> new Views(row.getLong("id"), Picture.unpack(row.getBytes("kept"))))
                .list();
    }

    void insert(int team, UUID profile, CapturedPicture captured, Evidence evidence) {
        Picture picture = captured.picture();
        jdbc.sql("""
                        INSERT INTO picture (team_id, profile_id, capture_id, url, sha256, kept, mirrored, cuts, evidence,
                          first_seen)
                        VALUES (:team, :profile, :capture, :url, :sha256, :kept, :mirrored, :cuts, :evidence::jsonb, :first)
                        """)
                .param("team", team)
                .param("profile", profile)
                .param("capture", evidence.capture())
                .param("url", StorableText.of(captured.url()))
                .param("sha256", HEX.parseHex(picture.sha256()))
                .param("kept", Picture.pack(picture.kept()))
                .param("mirrored", Picture.pack(picture.mirrored()))
                .param("cuts", Picture.pack(picture.cuts()))
                .param("evidence", LibraryJson.write(evidence))
                .param("first", evidence.capturedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves a kept picture to the capture that shows it now. */
    void update(int team, long id, Evidence evidence, Instant firstSeen) {
        jdbc.sql("""
                        UPDATE picture SET capture_id = :capture, evidence = :evidence::jsonb, first_seen = :first
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("capture", evidence.capture())
                .param("evidence", LibraryJson.write(evidence))
                .param("first", firstSeen.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(int team, long id) {
        jdbc.sql("DELETE FROM picture WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    private static StoredPicture picture(ResultSet row, int no) throws SQLException {
        return new StoredPicture(
                row.getLong("id"),
                row.getObject("profile_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("name"),
                row.getString("url"),
                new Picture(
                        HEX.formatHex(row.getBytes("sha256")),
                        Picture.unpack(row.getBytes("kept")),
                        Picture.unpack(row.getBytes("mirrored")),
                        Picture.unpack(row.getBytes("cuts"))),
                LibraryJson.read(row.getString("evidence"), Evidence.class),
                row.getTimestamp("first_seen").toInstant());
    }
}
