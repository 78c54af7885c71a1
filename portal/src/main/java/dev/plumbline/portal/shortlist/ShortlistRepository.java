package dev.plumbline.portal.shortlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shortlists and who is on them. */
@Repository
class ShortlistRepository {
    private static final String LISTS = """
            SELECT s.id, s.name, s.created_by, s.created_at, count(e.candidate_id) AS size,
              count(e.candidate_id) FILTER (WHERE e.decision <> 'undecided') AS decided
            FROM shortlist s
            LEFT JOIN shortlist_entry e ON e.team_id = s.team_id AND e.shortlist_id = s.id
            WHERE s.team_id = :team
            """;
    private static final String BY_LIST = " GROUP BY s.team_id, s.id ORDER BY s.created_at DESC, s.id DESC LIMIT 200";
    private static final String ENTRIES = """
            SELECT e.*, c.name AS candidate_name FROM shortlist_entry e
            JOIN candidate c ON c.team_id = e.team_id AND c.id = e.candidate_id
            WHERE e.team_id = :team AND e.shortlist_id = :shortlist
            """;

    private final JdbcClient jdbc;

    ShortlistRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, String name, UUID member, Instant now) {
        jdbc.sql("""
                        INSERT INTO shortlist (team_id, id, name, created_by, created_at)
                        VALUES (:team, :id, :name, :member, :now)
                        """)
                .param("team", team)
                .param("id", id)
                .param("name", name)
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Shortlist> all(int team) {
        return jdbc.sql(LISTS + BY_LIST)
                .param("team", team)
                .query(ShortlistRepository::shortlist)
                .list();
    }

    Optional<Shortlist> find(int team, UUID id) {
        return jdbc.sql(LISTS + " AND s.id = :id" + BY_LIST)
                .param("team", team)
                .param("id", id)
                .query(ShortlistRepository::shortlist)
                .optional();
    }

    List<Shortlist> with(int team, UUID candidate) {
        return jdbc.sql(LISTS + """
                         AND s.id IN (SELECT shortlist_id FROM shortlist_entry
                           WHERE team_id = :team AND candidate_id = :candidate)
                        """ + BY_LIST)
                .param("team", team)
                .param("candidate", candidate)
                .query(ShortlistRepository::shortlist)
                .list();
    }

    boolean hasCandidate(int team, UUID candidate) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM candidate WHERE team_id = :team AND id = :id)")
                .param("team", team)
                .param("id", candidate)
                .query(Boolean.class)
                .single();
    }

    /** False where the candidate is on the list already. */
    boolean add(int team, UUID shortlist, UUID candidate, String note, UUID member, Instant now) {
        return jdbc.sql("""
                        INSERT INTO shortlist_entry (team_id, shortlist_id, candidate_id, note, added_by, added_at)
                        VALUES (:team, :shortlist, :candidate, :note, :member, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("team", team)
                        .param("shortlist", shortlist)
                        .param("candidate", candidate)
                        .param("note", note)
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** In the order in which they were added. */
    List<Entry> entries(int team, UUID shortlist) {
        return jdbc.sql(ENTRIES + " ORDER BY e.added_at, e.candidate_id LIMIT 500")
                .param("team", team)
                .param("shortlist", shortlist)
                .query(ShortlistRepository::entry)
                .list();
    }

    Optional<Entry> entry(int team, UUID shortlist, UUID candidate) {
        return jdbc.sql(ENTRIES + " AND e.candidate_id = :candidate")
                .param("team", team)
                .param("shortlist", shortlist)
                .param("candidate", candidate)
                .query(ShortlistRepository::entry)
                .optional();
    }

    boolean decide(
            int team,
            UUID shortlist,
            UUID candidate,
            Decision decision,
            @Nullable String reason,
            UUID member,
            Instant now) {
        return jdbc.sql("""
                        UPDATE shortlist_entry SET decision = :decision, decision_reason = :reason, decided_by = :member,
                          decided_at = :now, signed_by = NULL, proposed_decision = NULL, proposed_reason = NULL,
                          proposed_by = NULL, proposed_at = NULL, sent_back_by = NULL, sent_back_comment = NULL
                        WHERE team_id = :team AND shortlist_id = :shortlist AND candidate_id = :candidate
                        """)
                        .param("team", team)
                        .param("shortlist", shortlist)
                        .param("candidate", candidate)
                        .param("decision", decision.label())
                        .param("reason", reason)
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts the lists of one candidate in another's name; where both are on a list, the other's entry stands. */
    void move(int team, UUID from, UUID to) {
        jdbc.sql("""
                        UPDATE shortlist_entry e SET candidate_id = :to
                        WHERE team_id = :team AND candidate_id = :from AND NOT EXISTS (
                          SELECT FROM shortlist_entry o
                          WHERE o.team_id = :team AND o.shortlist_id = e.shortlist_id AND o.candidate_id = :to)
                        """).param("team", team).param("from", from).param("to", to).update();
        jdbc.sql("DELETE FROM shortlist_entry WHERE team_id = :team AND candidate_id = :from")
                .param("team", team)
                .param("from", from)
                .update();
    }

    private static Shortlist shortlist(ResultSet row, int no) throws SQLException {
        return new Shortlist(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("size"),
                row.getInt("decided"));
    }

    private static Entry entry(ResultSet row, int no) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Entry(
                row.getObject("shortlist_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("candidate_name"),
                row.getString("note"),
                row.getObject("added_by", UUID.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Decision.of(row.getString("decision")).orElse(Decision.UNDECIDED),
                row.getString("decision_reason"),
                row.getObject("decided_by", UUID.class),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getObject("signed_by", UUID.class),
                proposal(row));
    }

    private static @Nullable Proposal proposal(ResultSet row) throws SQLException {
        String proposed = row.getString("proposed_decision");
        return proposed == null
                ? null
                : new Proposal(
                        Decision.of(proposed).orElse(Decision.UNDECIDED),
                        row.getString("proposed_reason"),
                        row.getObject("proposed_by", UUID.class),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("sent_back_by", UUID.class),
                        row.getString("sent_back_comment"));
    }
}
