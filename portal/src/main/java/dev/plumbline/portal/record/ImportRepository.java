package dev.plumbline.portal.record;

import dev.plumbline.portal.base.Sha256;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports and how far they have come. */
@Repository
class ImportRepository {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_REASON = 1_000;

    /** An import whose turn it is, its attempt counted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Begun(byte[] content, Mapping mapping, String source, UUID member, Instant at, int attempts, int readTo) {}

    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            int team,
            UUID id,
            Mapping mapping,
            String source,
            String fileName,
            byte[] content,
            UUID member,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO record_import (team_id, id, kind, format, source, mapping, file_name, bytes, sha256,
                          content, member_id, at)
                        VALUES (:team, :id, :kind, :format, :source, :mapping::jsonb, :name, :bytes, decode(:hash, 'hex'),
                          :content, :member, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("kind", mapping.kind().name())
                .param("format", mapping.format().name())
                .param("source", StorableText.of(source, LONGEST_NAME))
                .param("mapping", LibraryJson.write(mapping))
                .param("name", StorableText.of(fileName, LONGEST_NAME))
                .param("bytes", content.length)
                .param("hash", Sha256.of(content))
                .param("content", content)
                .param("member", member)
                .param("at", at(now))
                .update();
    }

    /** An import of the same bytes and kind that stands. */
    Optional<UUID> twin(int team, RecordKind kind, byte[] content) {
        return jdbc.sql("""
                        SELECT id FROM record_import
                        WHERE team_id = :team AND sha256 = decode(:hash, 'hex') AND kind = :kind
                          AND undone_at IS NULL AND failure IS NULL
                        ORDER BY at LIMIT 1
                        """)
                .param("team", team)
                .param("hash", Sha256.of(content))
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    Optional<Begun> begin(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE record_import SET begun = begun + 1
                        WHERE team_id = :team AND id = :id AND done_at IS NULL AND undone_at IS NULL
                        RETURNING content, mapping, source, member_id, at, begun, read_to
                        """)
                .param("team", team)
                .param("id", id)
                .query((row, no) -> new Begun(
                        row.getBytes("content"),
                        LibraryJson.read(row.getString("mapping"), Mapping.class),
                        row.getString("source"),
                        row.getObject("member_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("begun"),
                        row.getInt("read_to")))
                .optional();
    }

    void count(int team, UUID id, int total) {
        jdbc.sql("UPDATE record_import SET total = :total WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("total", total)
                .update();
    }

    /** Moves on behind a batch; false where the import was undone, or another run was faster. */
    boolean advance(int team, UUID id, int from, int to, int kept, int refused) {
        return jdbc.sql("""
                        UPDATE record_import SET read_to = :to, kept = kept + :kept, refused = refused + :refused
                        WHERE team_id = :team AND id = :id AND read_to = :from AND done_at IS NULL AND undone_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("kept", kept)
                        .param("refused", refused)
                        .update()
                == 1;
    }

    /** Ends the reading and lets go of the file; false where it had ended. */
    boolean finish(int team, UUID id, @Nullable String failure, Instant now) {
        return jdbc.sql("""
                        UPDATE record_import SET content = NULL, done_at = :now, failure = :failure,
                          total = greatest(total, read_to)
                        WHERE team_id = :team AND id = :id AND done_at IS NULL AND undone_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("failure", StorableText.of(failure, LONGEST_REASON))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    boolean undo(int team, UUID id, UUID member, Instant now) {
        return jdbc.sql("""
                        UPDATE record_import SET content = NULL, undone_at = :now, undone_by = :member
                        WHERE team_id = :team AND id = :id AND undone_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("member", member)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The newest imports begun before a place in the list, or one of them. */
    List<RecordImport> list(int team, @Nullable UUID id, @Nullable RecordImport after, int limit) {
        return jdbc.sql("""
                        SELECT id, kind, source, file_name, bytes, member_id, at, read_to, total, kept, refused, done_at,
                          failure, undone_at, undone_by
                        FROM record_import WHERE team_id = :team AND (:id::uuid IS NULL OR id = :id)
                          AND (:afterId::uuid IS NULL OR (at, id) < (:afterAt::timestamptz, :afterId::uuid))
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("id", id)
                .param("afterId", after == null ? null : after.id())
                .param("afterAt", after == null ? null : at(after.at()))
                .param("limit", limit)
                .query(ImportRepository::row)
                .list();
    }

    private static RecordImport row(ResultSet row, int no) throws SQLException {
        return new RecordImport(
                row.getObject("id", UUID.class),
                RecordKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("file_name"),
                row.getInt("bytes"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getInt("read_to"),
                row.getInt("total"),
                row.getInt("kept"),
                row.getInt("refused"),
                instant(row.getTimestamp("done_at")),
                row.getString("failure"),
                instant(row.getTimestamp("undone_at")),
                row.getObject("undone_by", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
