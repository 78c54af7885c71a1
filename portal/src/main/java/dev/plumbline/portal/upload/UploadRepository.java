package dev.plumbline.portal.upload;

import dev.plumbline.portal.base.StorableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads, their files, and what these held. */
@Repository
class UploadRepository {
    private static final int LONGEST_NAME = 500;
    private static final String STATE = """
            CASE WHEN i.outcome <> 'stored' THEN i.outcome
              WHEN c.status = 'received' THEN 'waiting'
              WHEN c.status <> 'analysed' THEN 'unreadable'
              WHEN r.profile_id IS NULL THEN 'not-a-profile'
              ELSE 'read' END
            """;
    private static final String ITEMS = """
            FROM upload_item i
            LEFT JOIN capture c ON c.team_id = i.team_id AND c.id = i.capture_id
            LEFT JOIN reading r ON r.team_id = i.team_id AND r.capture_id = i.capture_id
            WHERE i.team_id = :team
            """;

    private final JdbcClient jdbc;

    UploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, UUID member, Instant now) {
        jdbc.sql("INSERT INTO upload (team_id, id, member_id, at) VALUES (:team, :id, :member, :at)")
                .param("team", team)
                .param("id", id)
                .param("member", member)
                .param("at", at(now))
                .update();
    }

    /** Adds a file to an upload and returns its number. */
    int insertFile(int team, UUID upload, String name, byte[] content) {
        // The upload's row is locked, so that two files that come at once get two numbers.
        jdbc.sql("SELECT id FROM upload WHERE team_id = :team AND id = :upload FOR UPDATE")
                .param("team", team)
                .param("upload", upload)
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        INSERT INTO upload_file (team_id, upload_id, no, name, bytes, content)
                        SELECT :team, :upload, count(*), :name, :bytes, :content FROM upload_file
                        WHERE team_id = :team AND upload_id = :upload
                        RETURNING no
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("name", StorableText.of(name, LONGEST_NAME))
                .param("bytes", content.length)
                .param("content", content)
                .query(Integer.class)
                .single();
    }

    /** A file whose turn it is, the attempt counted; empty where it is read, stopped or gone. */
    Optional<UploadedFile> begin(int team, UUID upload, int no) {
        return jdbc.sql("""
                        UPDATE upload_file SET begun = begun + 1
                        WHERE team_id = :team AND upload_id = :upload AND no = :no AND done_at IS NULL
                        RETURNING name, content, begun
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("no", no)
                .query((row, n) ->
                        new UploadedFile(row.getString("name"), row.getBytes("content"), row.getInt("begun")))
                .optional();
    }

    void finish(int team, UUID upload, int no, Instant now) {
        jdbc.sql("""
                        UPDATE upload_file SET content = NULL, done_at = :now
                        WHERE team_id = :team AND upload_id = :upload AND no = :no AND done_at IS NULL
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("no", no)
                .param("now", at(now))
                .update();
    }

    /** Lets go of every file that is not read to its end. */
    void stop(int team, UUID upload, Instant now) {
        jdbc.sql("UPDATE upload SET stopped_at = :now WHERE team_id = :team AND id = :upload AND stopped_at IS NULL")
                .param("team", team)
                .param("upload", upload)
                .param("now", at(now))
                .update();
        jdbc.sql("""
                        UPDATE upload_file SET content = NULL, done_at = :now
                        WHERE team_id = :team AND upload_id = :upload AND done_at IS NULL
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("now", at(now))
                .update();
    }

    boolean isStopped(int team, UUID upload) {
        return jdbc.sql("SELECT stopped_at IS NOT NULL FROM upload WHERE team_id = :team AND id = :upload")
                .param("team", team)
                .param("upload", upload)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    boolean hasItem(int team, UUID upload, int file, int no) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM upload_item
                          WHERE team_id = :team AND upload_id = :upload AND file_no = :file AND no = :no)
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("file", file)
                .param("no", no)
                .query(Boolean.class)
                .single();
    }

    void insertItem(
            int team,
            UUID upload,
            int file,
            int no,
            String name,
            String outcome,
            @Nullable String reason,
            @Nullable UUID capture) {
        jdbc.sql("""
                        INSERT INTO upload_item (team_id, upload_id, file_no, no, name, outcome, reason, capture_id)
                        VALUES (:team, :upload, :file, :no, :name, :outcome, :reason, :capture)
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("file", file)
                .param("no", no)
                .param("name", StorableText.of(name, LONGEST_NAME))
                .param("outcome", outcome)
                .param("reason", reason)
                .param("capture", capture)
                .update();
    }

    /** Who uploaded; empty where it is gone. */
    Optional<UUID> member(int team, UUID upload) {
        return jdbc.sql("SELECT member_id FROM upload WHERE team_id = :team AND id = :upload")
                .param("team", team)
                .param("upload", upload)
                .query(UUID.class)
                .optional();
    }

    /** The newest uploads begun before a place in the list, or one of them. */
    List<UploadProgress> progress(int team, @Nullable UUID upload, @Nullable UploadProgress after, int limit) {
        List<UploadProgress> found = jdbc.sql("""
                        SELECT u.id, u.member_id, u.at, u.stopped_at, count(f.no) AS files, count(f.done_at) AS files_done,
                          coalesce(min(f.name) FILTER (WHERE f.no = 0), '') AS first_name
                        FROM upload u
                        LEFT JOIN upload_file f ON f.team_id = u.team_id AND f.upload_id = u.id
                        WHERE u.team_id = :team AND (:upload::uuid IS NULL OR u.id = :upload)
                          AND (:afterId::uuid IS NULL OR (u.at, u.id) < (:afterAt::timestamptz, :afterId::uuid))
                        GROUP BY u.team_id, u.id ORDER BY u.at DESC, u.id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("upload", upload)
                .param("afterId", after == null ? null : after.id())
                .param("afterAt", after == null ? null : at(after.at()))
                .param("limit", limit)
                .query(UploadRepository::progress)
                .list();
        Map<UUID, Map<ItemState, Integer>> counts =
                counts(team, found.stream().map(UploadProgress::id).toList());
        return found.stream()
                .map(one -> new UploadProgress(
                        one.id(),
                        one.member(),
                        one.at(),
                        one.stoppedAt(),
                        one.firstName(),
                        one.files(),
                        one.filesDone(),
                        counts.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<ItemState, Integer>> counts(int team, Collection<UUID> uploads) {
        Map<UUID, Map<ItemState, Integer>> counts = new HashMap<>();
        if (!uploads.isEmpty()) {
            jdbc.sql("SELECT i.upload_id, " + STATE + " AS state, count(*) AS n " + ITEMS
                            + " AND i.upload_id IN (:uploads) GROUP BY i.upload_id, state")
                    .param("team", team)
                    .param("uploads", uploads)
                    .query(row -> {
                        counts.computeIfAbsent(
                                        row.getObject("upload_id", UUID.class), key -> new EnumMap<>(ItemState.class))
                                .put(ItemState.of(row.getString("state")), row.getInt("n"));
                    });
        }
        return counts;
    }

    /** What the files held, in their order, from a place on. */
    List<UploadItem> items(int team, UUID upload, int offset, int limit) {
        return jdbc.sql("SELECT i.name, i.capture_id, coalesce(i.reason, c.reason) AS reason, " + STATE + " AS state "
                        + ITEMS + " AND i.upload_id = :upload ORDER BY i.file_no, i.no LIMIT :limit OFFSET :offset")
                .param("team", team)
                .param("upload", upload)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new UploadItem(
                        row.getString("name"),
                        ItemState.of(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("capture_id", UUID.class)))
                .list();
    }

    /** The uploads that wait for a capture. */
    List<UUID> of(int team, UUID capture) {
        return jdbc.sql("SELECT DISTINCT upload_id FROM upload_item WHERE team_id = :team AND capture_id = :capture")
                .param("team", team)
                .param("capture", capture)
                .query(UUID.class)
                .list();
    }

    private static UploadProgress progress(ResultSet row, int n) throws SQLException {
        Timestamp stopped = row.getTimestamp("stopped_at");
        return new UploadProgress(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                stopped == null ? null : stopped.toInstant(),
                row.getString("first_name"),
                row.getInt("files"),
                row.getInt("files_done"),
                Map.of());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
