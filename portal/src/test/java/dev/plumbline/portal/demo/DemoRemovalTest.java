package dev.plumbline.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.ReadingComplaint;
import dev.plumbline.portal.analysis.ReadingFault;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.SameAnswer;
import dev.plumbline.portal.candidate.SamePerson;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.interview.NewObservation;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.privacy.Holds;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One click removes the demo, whatever somebody who tried it has done with its people. */
@PortalTest
class DemoRemovalTest {
    private static final int PORT = 8090;

    /** What was done is not undone by removing whom it was done to; counts of words drift, and name nobody. */
    private static final Set<String> STAYS = Set.of(
            "audit_entry",
            "audit_head",
            "shingle_count",
            "shingle_progress",
            "layout_count",
            "layout_progress",
            "shortlist",
            "team_turn");

    @Autowired
    TestPortal portal;

    @Autowired
    DemoSeeding seeding;

    @Autowired
    DemoData data;

    @Autowired
    Observations observations;

    @Autowired
    Verifications verifications;

    @Autowired
    Holds holds;

    @Autowired
    Shortlists shortlists;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Cases cases;

    @Autowired
    SamePerson same;

    @Autowired
    ReuseBoard board;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member admin;
    Map<String, Long> before;

    @BeforeEach
    void theDemo() {
        admin = portal.member(portal.team(), Role.ADMIN);
        before = rows();
        seeding.seed(admin, new DemoPages(PORT).all());
        JobsDone.await(jdbc, admin.team());
        assertThat(board.page(admin, null, null, 10)).isNotEmpty();
    }

    @Test
    void nothing_is_left_of_a_demo_that_nobody_touched() {
        remove();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothing_is_left_of_a_demo_that_somebody_worked_with() {
        UUID list = shortlists.create(admin, "Tried out");
        for (UUID candidate : ids("SELECT id FROM candidate ORDER BY id LIMIT 5")) {
            observations.add(admin, candidate, new NewObservation("person", "another", 1, null, null, false, null));
            verifications.open(
                    admin, candidate, new NewVerification(VerificationKind.BACKGROUND, "Identity", null, null));
            holds.hold(admin, candidate, "Tried out.");
            shortlists.add(admin, list, candidate, "Tried out.");
        }
        NewDisposition dismissed = NewDisposition.dismissed(DismissalReason.VERIFIED_OTHERWISE, null);
        ids("""
                        SELECT finding_id FROM finding_evidence GROUP BY finding_id
                        HAVING count(DISTINCT content->'account') = 2 ORDER BY finding_id LIMIT 4
                        """).forEach(finding -> dispositions.answer(admin, finding, dismissed.over(DismissalScope.PAIR)));
        ids("SELECT id FROM finding WHERE gone_at IS NULL AND state = 'open' ORDER BY id LIMIT 4")
                .forEach(finding ->
                        dispositions.answer(admin, finding, dismissed.over(DismissalScope.CANDIDATE_AND_RULE)));
        ids("SELECT id FROM capture ORDER BY id LIMIT 3")
                .forEach(capture -> cases.report(
                        admin, capture, new ReadingComplaint("name", "x", ReadingFault.WRONG_VALUE, null)));
        List<UUID> profiles = ids("SELECT id FROM profile ORDER BY id LIMIT 2");
        same.answer(admin, profiles.getFirst(), profiles.getLast(), SameAnswer.UNSURE);
        remove();
        assertThat(rows()).isEqualTo(before);
        assertThat(shortlists.entries(admin, list)).isEmpty();
    }

    private void remove() {
        data.remove(admin);
        JobsDone.await(jdbc, admin.team());
        assertThat(board.page(admin, null, null, 10)).isEmpty();
    }

    /** How many rows each table has of the team. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        transactions.run(
                admin.team(),
                () -> jdbc.sql("""
                                SELECT c.table_name FROM information_schema.columns c
                                JOIN information_schema.tables t USING (table_schema, table_name)
                                WHERE c.table_schema = 'public' AND c.column_name = 'team_id' AND t.table_type = 'BASE TABLE'
                                """).query(String.class).list().stream()
                        .filter(table -> !STAYS.contains(table))
                        .forEach(table -> rows.put(
                                table,
                                jdbc.sql("SELECT count(*) FROM " + table + " WHERE team_id = :team")
                                        .param("team", admin.team())
                                        .query(Long.class)
                                        .single())));
        return rows;
    }

    private List<UUID> ids(String query) {
        return transactions.call(
                admin.team(), () -> jdbc.sql(query).query(UUID.class).list());
    }
}
