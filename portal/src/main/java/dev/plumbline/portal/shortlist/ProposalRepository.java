package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that wait for a second person. */
@Repository
class ProposalRepository {
    private static final String WAITING = """
             WHERE team_id = :team AND shortlist_id = :shortlist AND candidate_id = :candidate
              AND proposed_decision IS NOT NULL AND sent_back_by IS NULL AND proposed_by <> :member
            """;

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a decision wait; false where the candidate is not on the list. */
    boolean propose(
            int team,
            UUID shortlist,
            UUID candidate,
            Decision decision,
            @Nullable String reason,
            UUID member,
            Instant now) {
        return jdbc.sql("""
                        UPDATE shortlist_entry SET proposed_decision = :decision, proposed_reason = :reason,
                          proposed_by = :member, proposed_at = :now, sent_back_by = NULL, sent_back_comment = NULL
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

    /** Lets a waiting decision of another member hold. */
    boolean approve(int team, UUID shortlist, UUID candidate, UUID member) {
        return signed("""
                        UPDATE shortlist_entry SET decision = proposed_decision, decision_reason = proposed_reason,
                          decided_by = proposed_by, decided_at = proposed_at, signed_by = :member,
                          proposed_decision = NULL, proposed_reason = NULL, proposed_by = NULL, proposed_at = NULL
                        """, team, shortlist, candidate, member).update() == 1;
    }

    /** Says why a waiting decision of another member does not hold. */
    boolean sendBack(int team, UUID shortlist, UUID candidate, UUID member, String comment) {
        return signed(
                                "UPDATE shortlist_entry SET sent_back_by = :member, sent_back_comment = :comment",
                                team,
                                shortlist,
                                candidate,
                                member)
                        .param("comment", comment)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec signed(String set, int team, UUID shortlist, UUID candidate, UUID member) {
        return jdbc.sql(set + WAITING)
                .param("team", team)
                .param("shortlist", shortlist)
                .param("candidate", candidate)
                .param("member", member);
    }
}
