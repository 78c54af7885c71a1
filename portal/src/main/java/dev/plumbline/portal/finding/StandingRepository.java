package dev.plumbline.portal.finding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dismissals that cover more than one finding, and the answers that they give. */
@Repository
class StandingRepository {
    /** The accounts that a finding {@code f} names. */
    private static final String NAMED = """
            ARRAY(SELECT DISTINCT (e.content->'account'->>'site') || ' ' || (e.content->'account'->>'id')
              FROM finding_evidence e WHERE e.team_id = :team AND e.finding_id = f.id)
            """;

    /** What a dismissal of {@code :finding} covers in {@code :scope}. */
    private static final String COVERAGE = """
            SELECT CAST(:scope AS text) AS scope, f.rule, f.candidate_id, f.weight, %s
              || CASE WHEN CAST(:scope AS text) = 'candidate-and-rule' THEN ARRAY(SELECT p.site || ' ' || p.account
                   FROM profile p WHERE p.team_id = :team AND p.candidate_id = f.candidate_id)
                 ELSE ARRAY[]::text[] END AS accounts
            FROM finding f WHERE f.team_id = :team AND f.id = :finding
            """.formatted(NAMED);

    /** Whether {@code s} covers a finding {@code f}: nothing that names another account, and nothing heavier. */
    private static final String COVERS = """
            f.team_id = :team AND f.gone_at IS NULL AND f.rule = s.rule AND f.weight <= s.weight AND (
              s.scope = 'pair' AND named.accounts @> s.accounts AND named.accounts <@ s.accounts
              OR s.scope = 'candidate-and-rule' AND f.candidate_id = s.candidate_id AND named.accounts <@ s.accounts)
            """;

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding that a standing dismissal answered. */
    record Answered(UUID finding, String key) {}

    /** A standing dismissal whose last day is over, and who chose that day. */
    record Over(UUID id, UUID member) {}

    /** What a standing dismissal does beside answering. */
    record Standing(
            UUID id,
            DismissalScope scope,
            UUID finding,
            @Nullable UUID mark) {}

    void insert(int team, UUID id, DismissalScope scope, UUID finding) {
        jdbc.sql("INSERT INTO standing_dismissal (team_id, id, scope, rule, candidate_id, weight, accounts)"
                        + " SELECT :team, :id, s.scope, s.rule, s.candidate_id, s.weight, s.accounts FROM (" + COVERAGE
                        + ") s")
                .param("team", team)
                .param("id", id)
                .param("scope", scope.label())
                .param("finding", finding)
                .update();
    }

    /** How many other open findings a dismissal of this one would answer. */
    int others(int team, UUID finding, DismissalScope scope) {
        return jdbc.sql("SELECT count(*)::int FROM (" + COVERAGE + ") s JOIN finding f ON f.team_id = :team"
                        + " CROSS JOIN LATERAL (SELECT " + NAMED + " AS accounts) named WHERE " + COVERS
                        + " AND f.id <> :finding AND f.state = 'open'")
                .param("team", team)
                .param("finding", finding)
                .param("scope", scope.label())
                .query(Integer.class)
                .single();
    }

    /** Answers what one standing dismissal covers. */
    List<Answered> applyOne(int team, UUID standing, Instant now) {
        return apply(" AND s.id = :one", team, standing, now);
    }

    /** Answers what any covers of the findings of a candidate. */
    List<Answered> applyTo(int team, UUID candidate, Instant now) {
        return apply(" AND f.candidate_id = :one", team, candidate, now);
    }

    /** A person's later answer goes before; so does a colleague's claim. */
    private List<Answered> apply(String which, int team, UUID one, Instant now) {
        return jdbc.sql("""
                        INSERT INTO disposition (team_id, id, finding_key, finding_id, state, reason, scope, until, member_id, at,
                          standing_id)
                        SELECT DISTINCT ON (f.key) :team, gen_random_uuid(), f.key, f.id, 'dismissed', d.reason, s.scope, d.until,
                          d.member_id, :now, s.id
                        FROM standing_dismissal s
                        JOIN disposition d ON d.team_id = :team AND d.id = s.id AND d.undone_at IS NULL
                          AND (d.sign_off IS NULL OR d.sign_off = 'approved') AND (d.until IS NULL OR d.until > :now)
                        JOIN finding f ON f.team_id = :team AND f.rule = s.rule
                        CROSS JOIN LATERAL (SELECT %s AS accounts) named
                        WHERE s.team_id = :team AND %s %s
                          AND (f.state = 'open' OR f.state = 'claimed' AND f.answered_by = d.member_id)
                          AND NOT EXISTS (SELECT FROM disposition x WHERE x.team_id = :team AND x.finding_key = f.key
                            AND x.undone_at IS NULL AND (x.standing_id = s.id OR x.at > d.at AND x.sign_off IS DISTINCT FROM 'waiting'
                              AND x.sign_off IS DISTINCT FROM 'sent-back'))
                        ORDER BY f.key, d.at DESC, f.id
                        RETURNING finding_id, finding_key
                        """.formatted(NAMED, COVERS, which))
                .param("team", team)
                .param("one", one)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, no) -> new Answered(row.getObject("finding_id", UUID.class), row.getString("finding_key")))
                .list();
    }

    /** Takes the answers of a standing dismissal back, the first one only if {@code whole}; their keys. */
    List<String> takeBack(int team, UUID standing, boolean whole, Instant now) {
        return jdbc.sql("""
                        UPDATE disposition SET undone_at = :now
                        WHERE team_id = :team AND standing_id = :standing AND undone_at IS NULL AND (:whole OR id <> :standing)
                        RETURNING finding_key
                        """)
                .param("team", team)
                .param("standing", standing)
                .param("whole", whole)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    Optional<Standing> find(int team, UUID id) {
        return standing("s.id = :one", team, id);
    }

    Optional<Standing> ofMark(int team, UUID mark) {
        return standing("s.mark_id = :one", team, mark);
    }

    private Optional<Standing> standing(String which, int team, UUID one) {
        return jdbc.sql("""
                        SELECT s.id, s.scope, s.mark_id, d.finding_id FROM standing_dismissal s
                        JOIN disposition d ON d.team_id = :team AND d.id = s.id
                        WHERE s.team_id = :team AND\s""" + which)
                .param("team", team)
                .param("one", one)
                .query((row, no) -> new Standing(
                        row.getObject("id", UUID.class),
                        DismissalScope.of(row.getString("scope")).orElseThrow(),
                        row.getObject("finding_id", UUID.class),
                        row.getObject("mark_id", UUID.class)))
                .optional();
    }

    /** The marks whose dismissal counted until now. */
    List<Over> marksOver(int team, Instant now) {
        return jdbc.sql("""
                        SELECT s.id, d.member_id FROM standing_dismissal s
                        JOIN disposition d ON d.team_id = :team AND d.id = s.id AND d.until <= :now
                        WHERE s.team_id = :team AND s.mark_id IS NOT NULL
                        """)
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, no) -> new Over(row.getObject("id", UUID.class), row.getObject("member_id", UUID.class)))
                .list();
    }

    void setMark(int team, UUID id, @Nullable UUID mark) {
        jdbc.sql("UPDATE standing_dismissal SET mark_id = CAST(:mark AS uuid) WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("mark", mark)
                .update();
    }

    void setUndoneBy(int team, UUID id, UUID member) {
        jdbc.sql("UPDATE standing_dismissal SET undone_by = :member WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("member", member)
                .update();
    }

    void move(int team, UUID from, UUID to) {
        jdbc.sql("UPDATE standing_dismissal SET candidate_id = :to WHERE team_id = :team AND candidate_id = :from")
                .param("team", team)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** All of a team, the newest first, those taken back and ended too. */
    List<StandingDismissal> all(int team, int limit) {
        return jdbc.sql("""
                        SELECT d.*, NULL::uuid AS given_with, s.scope AS covers, s.rule, s.candidate_id, s.undone_by, f.headline, c.name,
                          (SELECT count(*)::int FROM disposition x WHERE x.team_id = :team AND x.standing_id = s.id
                            AND x.undone_at IS NULL AND x.id <> s.id) AS covered
                        FROM standing_dismissal s
                        JOIN disposition d ON d.team_id = :team AND d.id = s.id
                        JOIN finding f ON f.team_id = :team AND f.id = d.finding_id
                        JOIN candidate c ON c.team_id = :team AND c.id = s.candidate_id
                        WHERE s.team_id = :team ORDER BY d.at DESC, d.id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query((row, no) -> new StandingDismissal(
                        DismissalScope.of(row.getString("covers")).orElseThrow(),
                        row.getObject("finding_id", UUID.class),
                        row.getString("headline"),
                        row.getString("rule"),
                        row.getObject("candidate_id", UUID.class),
                        row.getString("name"),
                        DispositionRepository.disposition(row, no),
                        row.getObject("undone_by", UUID.class),
                        row.getInt("covered")))
                .list();
    }
}
