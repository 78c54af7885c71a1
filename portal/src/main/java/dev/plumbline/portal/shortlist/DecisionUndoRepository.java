package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that are taken back. */
@Repository
class DecisionUndoRepository {
    private final JdbcClient jdbc;

    DecisionUndoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives an entry the decision and the proposal that it had; false where it no longer is as a decision left it. */
    boolean restore(int team, Entry before, Entry after) {
        Proposal had = before.proposal();
        Proposal has = after.proposal();
        return jdbc.sql("""
                        UPDATE shortlist_entry SET decision = :decision, decision_reason = :reason, decided_by = :by,
                          decided_at = :at, signed_by = :signed, proposed_decision = :proposed, proposed_reason = :why,
                          proposed_by = :proposer, proposed_at = :proposedAt, sent_back_by = :sentBack,
                          sent_back_comment = :comment
                        WHERE team_id = :team AND shortlist_id = :shortlist AND candidate_id = :candidate
                          AND decided_at IS NOT DISTINCT FROM :isAt AND proposed_at IS NOT DISTINCT FROM :isProposedAt
                          AND signed_by IS NOT DISTINCT FROM :isSigned AND sent_back_by IS NOT DISTINCT FROM :isSentBack
                        """)
                        .param("team", team)
                        .param("shortlist", after.shortlist())
                        .param("candidate", after.candidate())
                        .param("decision", before.decision().label())
                        .param("reason", before.reason())
                        .param("by", before.decidedBy())
                        .param("at", at(before.decidedAt()))
                        .param("signed", before.signedBy())
                        .param("proposed", had == null ? null : had.decision().label())
                        .param("why", had == null ? null : had.reason())
                        .param("proposer", had == null ? null : had.by())
                        .param("proposedAt", had == null ? null : at(had.at()))
                        .param("sentBack", had == null ? null : had.sentBackBy())
                        .param("comment", had == null ? null : had.sentBackComment())
                        .param("isAt", at(after.decidedAt()))
                        .param("isProposedAt", has == null ? null : at(has.at()))
                        .param("isSigned", after.signedBy())
                        .param("isSentBack", has == null ? null : has.sentBackBy())
                        .update()
                == 1;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
