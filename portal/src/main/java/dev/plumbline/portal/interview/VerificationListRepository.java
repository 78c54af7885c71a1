package dev.plumbline.portal.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that a team verifies, whoever it is about. */
@Repository
class VerificationListRepository {
    private final JdbcClient jdbc;

    VerificationListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones of a view, after one that was shown; from the first where that is null. */
    List<ListedVerification> list(
            int team, UUID member, VerificationView view, @Nullable ListedVerification after, int limit) {
        boolean ended = view == VerificationView.ENDED;
        String order = ended ? "(v.closed_at, v.id)" : "(v.at, v.id)";
        return jdbc.sql("SELECT v.*, c.name AS candidate_name FROM verification_task v"
                        + " JOIN candidate c ON c.team_id = v.team_id AND c.id = v.candidate_id WHERE " + of(view)
                        + (after == null ? "" : " AND " + order + (ended ? " < " : " > ") + "(:at, :id)")
                        + (ended ? " ORDER BY v.closed_at DESC, v.id DESC" : " ORDER BY v.at, v.id") + " LIMIT :limit")
                .param("team", team)
                .param("member", member)
                .param("at", after == null ? null : moment(after.task()).atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.task().id())
                .param("limit", limit)
                .query(VerificationListRepository::one)
                .list();
    }

    /** How many a view holds, counted no further than this. */
    int count(int team, UUID member, VerificationView view, int most) {
        return jdbc.sql("SELECT count(*)::int FROM (SELECT 1 FROM verification_task v WHERE " + of(view)
                        + " LIMIT :most) counted")
                .param("team", team)
                .param("member", member)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String of(VerificationView view) {
        return "v.team_id = :team AND "
                + switch (view) {
                    case OPEN -> "v.closed_at IS NULL";
                    case MINE -> "v.closed_at IS NULL AND v.member_id = :member";
                    case ENDED -> "v.closed_at IS NOT NULL";
                };
    }

    private static Instant moment(Verification task) {
        return task.end() == null ? task.at() : task.end().at();
    }

    private static ListedVerification one(ResultSet row, int no) throws SQLException {
        return new ListedVerification(VerificationRepository.one(row, no), row.getString("candidate_name"));
    }
}
