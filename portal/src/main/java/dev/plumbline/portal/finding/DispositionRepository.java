package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Severity;
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

/** Answers, by the key of their finding. */
@Repository
class DispositionRepository {
    private final JdbcClient jdbc;

    DispositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an answer hangs on. */
    record Target(UUID finding, UUID candidate, String key, String rule, Severity severity) {}

    Optional<Target> target(int team, UUID finding) {
        return jdbc.sql("SELECT id, candidate_id, key, rule, severity FROM finding WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", finding)
                .query((row, no) -> new Target(
                        row.getObject("id", UUID.class),
                        row.getObject("candidate_id", UUID.class),
                        row.getString("key"),
                        row.getString("rule"),
                        Severity.valueOf(row.getString("severity"))))
                .optional();
    }

    /** The candidates that have a finding of this key: an answer is an answer for each of them. */
    List<UUID> candidates(int team, String key) {
        return jdbc.sql("SELECT candidate_id FROM finding WHERE team_id = :team AND key = :key")
                .param("team", team)
                .param("key", key)
                .query(UUID.class)
                .list();
    }

    void insert(int team, UUID id, Target target, NewDisposition answer, UUID member, Instant now, boolean waits) {
        jdbc.sql("""
                        INSERT INTO disposition (team_id, id, finding_key, finding_id, state, reason, scope, until, comment,
                          shareable_comment, member_id, at, sign_off, standing_id)
                        VALUES (:team, :id, :key, :finding, :state, :reason, :scope, :until, :comment,
                          :shareable, :member, :at, :signOff, :standing)
                        """)
                .param("team", team)
                .param("id", id)
                .param("key", target.key())
                .param("finding", target.finding())
                .param("state", answer.state().label())
                .param(
                        "reason",
                        answer.reason() == null ? null : answer.reason().label())
                .param("scope", answer.scope().label())
                .param("standing", answer.scope() == DismissalScope.FINDING ? null : id)
                .param("until", answer.until() == null ? null : answer.until().atOffset(ZoneOffset.UTC))
                .param("comment", answer.comment())
                .param("shareable", answer.shareableComment())
                .param("member", member)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("signOff", waits ? SignOff.State.WAITING.label() : null)
                .update();
    }

    /** Writes on the findings of a key which answer stands: the newest that was not taken back. */
    void stand(int team, String key) {
        jdbc.sql("""
                        UPDATE finding f SET state = coalesce(d.state, 'open'), answered_by = d.member_id, snoozed_until = d.until
                        FROM (SELECT 1) one LEFT JOIN (
                          SELECT state, member_id, until FROM disposition
                          WHERE team_id = :team AND finding_key = :key AND undone_at IS NULL
                            AND (sign_off IS NULL OR sign_off = 'approved')
                          ORDER BY at DESC, id DESC LIMIT 1) d ON true
                        WHERE f.team_id = :team AND f.key = :key
                        """).param("team", team).param("key", key).update();
    }

    /** Answers "open" in the name of who set the day, for each key whose dismissal counted until now; returns the keys. */
    List<String> expire(int team, Instant now) {
        return jdbc.sql("""
                        INSERT INTO disposition (team_id, id, finding_key, finding_id, state, scope, comment, member_id, at)
                        SELECT DISTINCT ON (key) team_id, gen_random_uuid(), key, id, 'open', 'finding',
                          'The dismissal counted until this day.', answered_by, :now
                        FROM finding WHERE team_id = :team AND state = 'dismissed' AND snoozed_until <= :now
                        ORDER BY key, id LIMIT 500
                        RETURNING finding_key
                        """)
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Takes an answer of this member back that was given after {@code since}; returns its key. */
    Optional<String> undo(int team, UUID id, UUID member, Instant since, Instant now) {
        return jdbc.sql("""
                        UPDATE disposition SET undone_at = :now
                        WHERE team_id = :team AND id = :id AND member_id = :member AND at >= :since AND undone_at IS NULL
                        RETURNING finding_key
                        """)
                .param("team", team)
                .param("id", id)
                .param("member", member)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** One answer. */
    Optional<Disposition> find(int team, UUID id) {
        return jdbc.sql("SELECT *, NULL::uuid AS given_with FROM disposition WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(DispositionRepository::disposition)
                .optional();
    }

    /** All answers to a finding, newest first, those taken back too. */
    List<Disposition> history(int team, String key) {
        return jdbc.sql("""
                        SELECT d.*, given.finding_id AS given_with FROM disposition d
                        LEFT JOIN disposition given ON given.team_id = :team AND given.id = d.standing_id AND given.id <> d.id
                        WHERE d.team_id = :team AND d.finding_key = :key ORDER BY d.at DESC, d.id DESC LIMIT 200
                        """)
                .param("team", team)
                .param("key", key)
                .query(DispositionRepository::disposition)
                .list();
    }

    static Disposition disposition(ResultSet row, int no) throws SQLException {
        return new Disposition(
                row.getObject("id", UUID.class),
                DispositionState.of(row.getString("state")).orElse(DispositionState.OPEN),
                row.getString("reason"),
                DismissalScope.of(row.getString("scope")).orElse(DismissalScope.FINDING),
                row.getObject("given_with", UUID.class),
                instant(row, "until"),
                row.getString("comment"),
                row.getString("shareable_comment"),
                row.getObject("member_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "undone_at"),
                signOff(row));
    }

    private static @Nullable SignOff signOff(ResultSet row) throws SQLException {
        Optional<SignOff.State> state = SignOff.State.of(row.getString("sign_off"));
        return state.isEmpty()
                ? null
                : new SignOff(
                        state.get(),
                        row.getObject("signed_by", UUID.class),
                        instant(row, "signed_at"),
                        row.getString("sign_comment"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
