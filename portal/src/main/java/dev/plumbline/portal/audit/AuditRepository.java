package dev.plumbline.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The chain's rows. */
@Repository
class AuditRepository {
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};
    private static final String ENTRIES = """
            SELECT no, at, member_id, action, subject, details::text AS details, hash FROM audit_entry
            WHERE team_id = :team
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the end of the chain until the transaction ends. */
    AuditHead lockHead(int team) {
        jdbc.sql("INSERT INTO audit_head (team_id, no, hash) VALUES (:team, 0, '') ON CONFLICT DO NOTHING")
                .param("team", team)
                .update();
        return jdbc.sql("SELECT no, hash FROM audit_head WHERE team_id = :team FOR UPDATE")
                .param("team", team)
                .query((row, no) -> new AuditHead(row.getLong("no"), row.getBytes("hash")))
                .single();
    }

    void append(int team, AuditEntry entry, byte[] hash) {
        jdbc.sql("""
                        INSERT INTO audit_entry (team_id, no, at, member_id, action, subject, details, hash)
                        VALUES (:team, :no, :at, :member, :action, :subject, :details::jsonb, :hash)
                        """)
                .param("team", team)
                .param("no", entry.no())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("member", entry.member())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", json.writeValueAsString(entry.details()))
                .param("hash", hash)
                .update();
        jdbc.sql("UPDATE audit_head SET no = :no, hash = :hash WHERE team_id = :team")
                .param("no", entry.no())
                .param("hash", hash)
                .param("team", team)
                .update();
    }

    /** At most so many entries from a number on, oldest first, each with its hash. */
    List<Map.Entry<AuditEntry, byte[]>> from(int team, long no, int limit) {
        return jdbc.sql(ENTRIES + " AND no >= :no ORDER BY no LIMIT :limit")
                .param("team", team)
                .param("no", no)
                .param("limit", limit)
                .query((row, at) -> Map.entry(entry(row), row.getBytes("hash")))
                .list();
    }

    /** At most so many entries before a number, newest first. */
    List<AuditEntry> before(int team, AuditFilter filter, long no, int limit) {
        return jdbc.sql(ENTRIES + """
                         AND no < :no AND (CAST(:member AS uuid) IS NULL OR member_id = :member)
                         AND (:words = '' OR strpos(action, :words) > 0 OR strpos(subject, :words) > 0)
                        ORDER BY no DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("no", no)
                .param("member", filter.member())
                .param("words", filter.words())
                .param("limit", limit)
                .query((row, at) -> entry(row))
                .list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("no"),
                row.getTimestamp("at").toInstant(),
                row.getObject("member_id", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
