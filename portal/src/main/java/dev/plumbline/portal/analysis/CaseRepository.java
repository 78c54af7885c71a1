package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.claim.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages that were read wrongly, as people said. */
@Repository
class CaseRepository {
    private static final String SELECT = """
            SELECT r.*, c.page FROM reading_case r
            JOIN capture c ON c.team_id = r.team_id AND c.id = r.capture_id
            WHERE r.team_id = :team AND r.undone_at IS NULL
            """;

    private final JdbcClient jdbc;

    CaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, ReadingCase said) {
        jdbc.sql("""
                        INSERT INTO reading_case (team_id, id, capture_id, field, quote, fault, note, library_version,
                          member_id, at)
                        VALUES (:team, :id, :capture, :field, :quote, :fault, :note, :version, :member, :at)
                        """)
                .param("team", team)
                .param("id", said.id())
                .param("capture", said.capture())
                .param("field", said.field())
                .param("quote", StorableText.of(said.quote(), Evidence.MAX_QUOTE))
                .param("fault", said.fault().label())
                .param("note", StorableText.of(said.note(), ReadingComplaint.MAX_NOTE))
                .param("version", said.libraryVersion())
                .param("member", said.member())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ReadingCase> find(int team, UUID id) {
        return jdbc.sql(SELECT + " AND r.id = :id")
                .param("team", team)
                .param("id", id)
                .query(CaseRepository::one)
                .optional();
    }

    /** Open cases first, then the newest. */
    List<ReadingCase> list(int team, int limit) {
        return jdbc.sql(SELECT + " ORDER BY r.closed_at IS NOT NULL, r.at DESC, r.id DESC LIMIT :limit")
                .param("team", team)
                .param("limit", limit)
                .query(CaseRepository::one)
                .list();
    }

    List<ReadingCase> of(int team, UUID capture) {
        return jdbc.sql(SELECT + " AND r.capture_id = :capture ORDER BY r.at, r.id")
                .param("team", team)
                .param("capture", capture)
                .query(CaseRepository::one)
                .list();
    }

    void undo(int team, UUID id, Instant now) {
        jdbc.sql("UPDATE reading_case SET undone_at = :now WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(int team, UUID id, UUID member, Instant now) {
        jdbc.sql("UPDATE reading_case SET closed_at = :now, closed_by = :member WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReadingCase one(ResultSet row, int no) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new ReadingCase(
                row.getObject("id", UUID.class),
                row.getObject("capture_id", UUID.class),
                row.getString("page"),
                row.getString("field"),
                row.getString("quote"),
                ReadingFault.of(row.getString("fault")).orElse(ReadingFault.OTHER),
                row.getString("note"),
                row.getString("library_version"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
