package dev.plumbline.portal.finding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What second persons said. */
@Repository
class SignOffRepository {
    private final JdbcClient jdbc;

    SignOffRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that may be signed: whose, of which finding, and whether it still waits. */
    record Asked(UUID member, String key, boolean waits) {}

    Optional<Asked> asked(int team, UUID disposition) {
        return jdbc.sql("""
                        SELECT member_id, finding_key, sign_off = 'waiting' AS waits FROM disposition
                        WHERE team_id = :team AND id = :id AND sign_off IS NOT NULL AND undone_at IS NULL
                        """)
                .param("team", team)
                .param("id", disposition)
                .query((row, no) -> new Asked(
                        row.getObject("member_id", UUID.class), row.getString("finding_key"), row.getBoolean("waits")))
                .optional();
    }

    /** Keeps what was said to an answer that waits and that another member gave; false where there is none. */
    boolean sign(int team, UUID disposition, SignOff.State said, UUID member, @Nullable String comment, Instant now) {
        return jdbc.sql("""
                        UPDATE disposition SET sign_off = :said, signed_by = :member, signed_at = :now, sign_comment = :comment
                        WHERE team_id = :team AND id = :id AND sign_off = 'waiting' AND undone_at IS NULL
                          AND member_id <> :member
                        """)
                        .param("team", team)
                        .param("id", disposition)
                        .param("said", said.label())
                        .param("member", member)
                        .param("comment", comment)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets an answer wait again that this member signed after {@code since}. */
    boolean undo(int team, UUID disposition, UUID member, Instant since) {
        return jdbc.sql("""
                        UPDATE disposition SET sign_off = 'waiting', signed_by = NULL, signed_at = NULL, sign_comment = NULL
                        WHERE team_id = :team AND id = :id AND signed_by = :member AND signed_at >= :since
                          AND undone_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", disposition)
                        .param("member", member)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
