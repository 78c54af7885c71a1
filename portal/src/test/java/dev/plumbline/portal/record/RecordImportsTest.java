package dev.plumbline.portal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.analysis.Dossiers;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.record.RecordKind;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RecordImportsTest {
    @Autowired
    TestPortal portal;

    @Autowired
    RecordImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    Subjects subjects;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ErrorFile errors;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Candidates candidates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member lead;

    @BeforeEach
    void aTeam() {
        lead = portal.member(portal.team(), Role.LEAD);
    }

    @Test
    void reads_every_kind_of_file() {
        assertThat(kept(RecordKind.SIGN_IN, "okta.json", Files.okta())).isEqualTo(2);
        assertThat(kept(RecordKind.PAYMENT, "ledger.csv", Files.ledger())).isEqualTo(3);
        assertThat(kept(RecordKind.SHIPMENT, "shipments.csv", Files.shipments()))
                .isEqualTo(2);
        assertThat(kept(RecordKind.SOFTWARE, "inventory.csv", Files.inventory()))
                .isEqualTo(2);
    }

    @Test
    void says_of_each_row_that_cannot_be_read_why() {
        UUID ledger = run(RecordKind.PAYMENT, "ledger.csv", Files.ledger());

        assertThat(imports.errors(lead, ledger, 0, 10)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(5);
            assertThat(problem.column()).isEqualTo("date");
        });
        assertThat(new String(errors.of(lead, ledger), StandardCharsets.UTF_8))
                .startsWith("row,column,problem\r\n5,date,");
        assertThat(imports.find(lead, ledger).orElseThrow())
                .extracting(RecordImport::state, RecordImport::kept, RecordImport::refused)
                .containsExactly(ImportState.DONE, 3, 1);
    }

    @Test
    void rows_reach_the_dossier_of_who_a_member_said_they_are_with_what_others_share() {
        UUID orla = candidate("Orla Penhallow");
        run(RecordKind.PAYMENT, "ledger.csv", Files.ledger());
        assertThat(dossier(orla).records()).isEmpty();

        subjects.match(lead, "c-201", orla);

        Dossier known = dossier(orla);
        assertThat(known.records()).hasSize(2);
        assertThat(known.sharedRecords())
                .extracting(SharedRecord::what, SharedRecord::theirName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(What.ACCOUNT, "Tamsin Okely"),
                        org.assertj.core.groups.Tuple.tuple(What.PAYEE, "Tamsin Okely"));
        subjects.release(lead, "c-201");
        assertThat(dossier(orla).records()).isEmpty();
    }

    @Test
    void two_people_at_one_address_are_told_by_the_rows_nearest_in_time() {
        UUID orla = candidate("Orla Penhallow");
        UUID tamsin = candidate("Tamsin Okely");
        run(RecordKind.SIGN_IN, "okta.json", Files.okta());
        subjects.match(lead, Files.ORLA, orla);
        subjects.match(lead, Files.TAMSIN, tamsin);

        assertThat(dossier(tamsin).sharedRecords())
                .filteredOn(shared -> shared.what() == What.ADDRESS)
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.theirName()).isEqualTo("Orla Penhallow");
                    assertThat(shared.mine().at()).isEqualTo(Instant.parse("2026-03-02T08:05:00Z"));
                });
    }

    @Test
    void suggests_the_candidate_of_that_name_until_somebody_says_no() {
        UUID orla = candidate("Orla Penhallow");
        run(RecordKind.PAYMENT, "ledger.csv", Files.ledger());
        Subject ledger = subjects.list(lead, 10).stream()
                .filter(subject -> subject.subject().equals("c-201"))
                .findFirst()
                .orElseThrow();

        assertThat(suggestions.of(lead, ledger))
                .extracting(suggestion -> suggestion.candidate().id())
                .containsExactly(orla);
        subjects.refuse(lead, "c-201", orla);
        assertThat(suggestions.of(lead, ledger)).isEmpty();
    }

    @Test
    void undoing_removes_the_rows_and_checks_the_candidate_again() {
        UUID orla = candidate("Orla Penhallow");
        UUID inventory = run(RecordKind.SOFTWARE, "inventory.csv", Files.inventory());
        subjects.match(lead, Files.ORLA, orla);
        JobsDone.await(jdbc, lead.team());
        assertThat(dossier(orla).records()).hasSize(2);
        forgetCheck(orla);

        imports.undo(lead, inventory);

        assertThat(dossier(orla).records()).isEmpty();
        assertThat(imports.find(lead, inventory).orElseThrow().state()).isEqualTo(ImportState.UNDONE);
        JobsDone.await(jdbc, lead.team());
        assertThat(isChecked(orla)).isTrue();
        forgetCheck(orla);
        imports.undo(lead, inventory);
        JobsDone.await(jdbc, lead.team());
        assertThat(isChecked(orla)).as("undone before, so nothing changed").isFalse();
    }

    @Test
    void the_same_file_is_taken_again_only_after_it_was_undone() {
        UUID first = run(RecordKind.SHIPMENT, "shipments.csv", Files.shipments());
        assertThatThrownBy(() -> run(RecordKind.SHIPMENT, "again.csv", Files.shipments()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(409));
        imports.undo(lead, first);
        assertThat(kept(RecordKind.SHIPMENT, "again.csv", Files.shipments())).isEqualTo(2);
    }

    @Test
    void a_row_that_two_files_hold_is_one_row() {
        UUID orla = candidate("Orla Penhallow");
        run(RecordKind.SIGN_IN, "june.csv", Files.signIns(30));
        run(RecordKind.SIGN_IN, "july.csv", Files.signIns(40));
        subjects.match(lead, Files.ORLA, orla);
        assertThat(dossier(orla).records()).hasSize(40);
    }

    @Test
    void goes_on_behind_the_last_batch_when_it_was_killed() {
        byte[] file = Files.signIns(1_200);
        UUID id = run(RecordKind.SIGN_IN, "logins.csv", file);
        // As a kill between the second and the third batch leaves it.
        transactions.run(lead.team(), () -> {
            jdbc.sql("DELETE FROM record_row WHERE import_id = :id AND no > 1000")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                            UPDATE record_import SET done_at = NULL, content = :content, read_to = 1000, kept = 1000
                            WHERE id = :id
                            """).param("content", file).param("id", id).update();
        });

        work.run(lead.team(), id);

        assertThat(imports.find(lead, id).orElseThrow())
                .extracting(RecordImport::state, RecordImport::kept, RecordImport::total)
                .containsExactly(ImportState.DONE, 1_200, 1_200);
        assertThat(rows(id)).isEqualTo(1_200);
    }

    @Test
    void a_file_that_stops_the_portal_each_time_is_let_go() {
        UUID id = run(RecordKind.SHIPMENT, "shipments.csv", Files.shipments());
        transactions.run(
                lead.team(),
                () -> jdbc.sql("UPDATE record_import SET done_at = NULL, content = '\\x00', begun = 5 WHERE id = :id")
                        .param("id", id)
                        .update());

        work.run(lead.team(), id);

        assertThat(imports.find(lead, id).orElseThrow().failure()).contains("stopped each time");
    }

    @Test
    void another_team_knows_neither_import_nor_rows() {
        UUID id = run(RecordKind.SHIPMENT, "shipments.csv", Files.shipments());
        Member stranger = portal.member(portal.team(), Role.ADMIN);

        assertThat(imports.find(stranger, id)).isEmpty();
        assertThat(imports.errors(stranger, id, 0, 10)).isEmpty();
        assertThat(subjects.list(stranger, 10)).isEmpty();
        assertThatThrownBy(() -> imports.undo(stranger, id)).isInstanceOf(Problem.class);
        assertThat(rows(id)).isEqualTo(2);
    }

    private int kept(RecordKind kind, String name, byte[] content) {
        return imports.find(lead, run(kind, name, content)).orElseThrow().kept();
    }

    private UUID run(RecordKind kind, String name, byte[] content) {
        UUID id = imports.begin(
                lead, name, content, imports.guess(lead, content, kind).mapping());
        JobsDone.await(jdbc, lead.team());
        return id;
    }

    private UUID candidate(String name) {
        String url = "https://gighub.example/u/" + UUID.randomUUID();
        CaptureRequests.analysed(
                portal, lead, url, Pages.profile(name, "Looks after quiet things.", List.of()), Instant.now());
        return candidates.list(lead, name, null, 1).stream()
                .findFirst()
                .map(Candidate::id)
                .orElseThrow();
    }

    private Dossier dossier(UUID candidate) {
        return dossiers.of(lead, candidate);
    }

    private void forgetCheck(UUID candidate) {
        transactions.run(
                lead.team(),
                () -> jdbc.sql("UPDATE candidate SET library_version = NULL WHERE id = :id")
                        .param("id", candidate)
                        .update());
    }

    private boolean isChecked(UUID candidate) {
        return transactions.call(
                lead.team(),
                () -> jdbc.sql("SELECT library_version IS NOT NULL FROM candidate WHERE id = :id")
                        .param("id", candidate)
                        .query(Boolean.class)
                        .single());
    }

    private int rows(UUID id) {
        return transactions.call(
                lead.team(),
                () -> jdbc.sql("SELECT count(*) FROM record_row WHERE import_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }
}
