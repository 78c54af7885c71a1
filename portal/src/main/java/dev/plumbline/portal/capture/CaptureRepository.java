package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.capture.PageUrl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Captures and their bodies. */
@Repository
class CaptureRepository {
    private final JdbcClient jdbc;
    private final BodyRepository bodies;

    CaptureRepository(JdbcClient jdbc, BodyRepository bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** Stores a capture; false where the team has one of this key. */
    boolean insert(
            int team, UUID id, UUID key, UUID member, PageUrl url, CaptureBody body, PackedPage page, Instant now) {
        CaptureBody.Client client = body.client();
        String program = client == null ? "" : client.name() + " " + client.version();
        Instant capturedAt = body.capturedAt().isAfter(now) ? now : body.capturedAt();
        return jdbc.sql("""
                        INSERT INTO capture (team_id, id, idempotency_key, url, page, title, captured_at, received_at,
                          member_id, sha256, bytes, language, time_zone, client, status)
                        VALUES (:team, :id, :key, :url, :page, :title, :capturedAt, :now,
                          :member, :sha256, :bytes, :language, :timeZone, :client, 'received')
                        ON CONFLICT (team_id, idempotency_key) DO NOTHING
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("key", key)
                        .param("url", url.toString())
                        .param("page", url.canonical())
                        .param("title", StorableText.of(body.title() == null ? "" : body.title(), CaptureLimits.TITLE))
                        .param("capturedAt", at(capturedAt))
                        .param("now", at(now))
                        .param("member", member)
                        .param("sha256", page.sha256())
                        .param("bytes", page.bytes())
                        .param("language", StorableText.of(body.language(), CaptureLimits.LANGUAGE))
                        .param("timeZone", StorableText.of(body.timeZone(), CaptureLimits.TIME_ZONE))
                        .param("client", StorableText.of(program, CaptureLimits.CLIENT))
                        .update()
                == 1;
    }

    void insertBody(int team, UUID id, PackedPage page) {
        bodies.insert(team, id, page.gzip());
    }

    void insertImage(int team, UUID id, int no, CaptureBody.Image image) {
        jdbc.sql("""
                        INSERT INTO capture_image (team_id, capture_id, no, url, media_type, content)
                        VALUES (:team, :id, :no, :url, :mediaType, :content)
                        """)
                .param("team", team)
                .param("id", id)
                .param("no", no)
                .param("url", StorableText.of(image.url()))
                .param("mediaType", image.mediaType())
                .param("content", image.base64())
                .update();
    }

    List<CapturedImage> images(int team, UUID id) {
        return jdbc.sql("SELECT url, content FROM capture_image WHERE team_id = :team AND capture_id = :id ORDER BY no")
                .param("team", team)
                .param("id", id)
                .query((row, no) -> new CapturedImage(row.getString("url"), row.getBytes("content")))
                .list();
    }

    void dropImages(int team, UUID id) {
        jdbc.sql("DELETE FROM capture_image WHERE team_id = :team AND capture_id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    Optional<StoredCapture> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM capture WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(CaptureRepository::capture)
                .optional();
    }

    boolean hasKey(int team, UUID key) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM capture WHERE team_id = :team AND idempotency_key = :key)")
                .param("team", team)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    StoredCapture byKey(int team, UUID key) {
        return jdbc.sql("SELECT * FROM capture WHERE team_id = :team AND idempotency_key = :key")
                .param("team", team)
                .param("key", key)
                .query(CaptureRepository::capture)
                .single();
    }

    /** The captures of a page, newest first. */
    List<StoredCapture> versions(int team, String page, int limit) {
        return jdbc.sql("""
                        SELECT * FROM capture WHERE team_id = :team AND page = :page
                        ORDER BY captured_at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("page", page)
                .param("limit", limit)
                .query(CaptureRepository::capture)
                .list();
    }

    /** Captures received before a place in the list, newest first; of one status, or of any where it is null. */
    List<StoredCapture> list(int team, @Nullable CaptureStatus status, @Nullable StoredCapture after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM capture
                        WHERE team_id = :team AND (:status::text IS NULL OR status = :status)
                          AND (:afterId::uuid IS NULL OR (received_at, id) < (:afterAt::timestamptz, :afterId::uuid))
                        ORDER BY received_at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("status", status == null ? null : status.label())
                .param("afterId", after == null ? null : after.id())
                .param("afterAt", after == null ? null : at(after.receivedAt()))
                .param("limit", limit)
                .query(CaptureRepository::capture)
                .list();
    }

    int countVersions(int team, String page) {
        return jdbc.sql("SELECT count(*) FROM capture WHERE team_id = :team AND page = :page")
                .param("team", team)
                .param("page", page)
                .query(Integer.class)
                .single();
    }

    Optional<byte[]> body(int team, UUID id) {
        return bodies.find(team, id);
    }

    /** Counts one attempt and returns how many that makes; empty where the capture is gone. */
    Optional<Integer> countAttempt(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE capture SET attempts = attempts + 1 WHERE team_id = :team AND id = :id
                        RETURNING attempts
                        """)
                .param("team", team)
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    void settle(int team, UUID id, CaptureStatus status, @Nullable String reason, String libraryVersion, Instant now) {
        jdbc.sql("""
                        UPDATE capture SET status = :status, reason = :reason, library_version = :version, analysed_at = :now
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("status", status.label())
                .param("reason", reason == null ? null : StorableText.of(reason))
                .param("version", libraryVersion)
                .param("now", at(now))
                .update();
    }

    /** Gives captures that another version of the library analysed their attempts back; returns their ids, some at a time. */
    List<UUID> restart(int team, String libraryVersion, @Nullable UUID after, int limit) {
        return jdbc
                .sql("""
                        UPDATE capture SET attempts = 0
                        WHERE team_id = :team AND id IN (
                          SELECT id FROM capture WHERE team_id = :team AND id > :after
                            AND library_version IS NOT NULL AND (:version = '' OR library_version <> :version)
                          ORDER BY id LIMIT :limit)
                        RETURNING id
                        """)
                .param("team", team)
                .param("version", libraryVersion)
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    boolean restart(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE capture SET attempts = 0, status = 'received', reason = NULL
                        WHERE team_id = :team AND id = :id AND status <> 'received'
                        """).param("team", team).param("id", id).update() == 1;
    }

    boolean delete(int team, UUID id) {
        return jdbc.sql("DELETE FROM capture WHERE team_id = :team AND id = :id")
                        .param("team", team)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StoredCapture capture(ResultSet row, int no) throws SQLException {
        Timestamp analysedAt = row.getTimestamp("analysed_at");
        return new StoredCapture(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getString("page"),
                row.getString("title"),
                row.getTimestamp("captured_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("member_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getInt("bytes"),
                CaptureStatus.of(row.getString("status")),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getString("library_version"),
                analysedAt == null ? null : analysedAt.toInstant());
    }
}
