package dev.plumbline.portal.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WatchImportsTest {
    private static final String ORLA = "Orla Penhallow\n";

    @Autowired
    TestPortal portal;

    @Autowired
    WatchData watch;

    @Autowired
    Watchlists lists;

    @Autowired
    WatchImports imports;

    @Autowired
    WatchWork work;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member admin;

    @BeforeEach
    void aTeam() {
        admin = portal.member(portal.team(), Role.ADMIN);
    }

    @Test
    void a_draft_says_what_would_change_and_whom_it_would_match_and_is_not_in_force() {
        capture("orla", "Orla Penhallow");
        UUID list = list(false);
        UUID id = draft(list, ORLA + "Talbot\n");

        WatchImport draft = imports.find(admin, id).orElseThrow();
        assertThat(draft.state()).isEqualTo(WatchState.DRAFT);
        assertThat(draft.count(DraftState.NEW)).isEqualTo(1);
        assertThat(draft.count(DraftState.BROAD)).isEqualTo(1);
        assertThat(draft.wouldMatch()).isEqualTo(1);
        assertThat(imports.draft(admin, id, 0, 10).getFirst().reason()).contains("One name alone");
        assertThat(lists.find(admin, list).orElseThrow().entries()).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    void accepting_compares_whom_the_team_has_and_undoing_takes_it_back() {
        capture("orla", "Orla Penhallow");
        capture("dorian", "Dorian Fexley");
        UUID list = list(false);
        UUID id = accept(list, ORLA);

        assertThat(imports.find(admin, id).orElseThrow()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(WatchState.DONE);
            assertThat(done.matched()).isEqualTo(2);
            assertThat(done.hits()).isEqualTo(1);
        });
        assertThat(findings()).containsExactly("name-on-a-watchlist NOTE");
        assertThat(lists.hits(admin, list, 10)).extracting(WatchHit::name).containsExactly("Orla Penhallow");

        imports.undo(admin, id);
        JobsDone.await(jdbc, admin.team());
        assertThat(findings()).isEmpty();
        assertThat(lists.find(admin, list).orElseThrow().entries()).isZero();
    }

    @Test
    void whoever_is_captured_later_is_compared_too() {
        accept(list(false), ORLA);
        capture("orla", "Orla Penhallow");
        assertThat(findings()).containsExactly("name-on-a-watchlist NOTE");
    }

    @Test
    void what_a_benign_list_names_becomes_silent() {
        capture("orla", "Orla Penhallow");
        accept(list(false), ORLA);
        accept(list(true), ORLA);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_list_that_is_over_is_not_compared() {
        capture("orla", "Orla Penhallow");
        UUID list = list(false);
        accept(list, ORLA);
        lists.keep(admin, list, Instant.EPOCH, admin.id());
        JobsDone.await(jdbc, admin.team());
        assertThat(findings()).isEmpty();

        lists.keep(admin, list, Instant.parse("2099-01-01T00:00:00Z"), admin.id());
        JobsDone.await(jdbc, admin.team());
        assertThat(findings()).hasSize(1);
    }

    @Test
    void the_next_file_takes_the_place_of_the_one_before_and_can_be_undone_alone() {
        UUID list = list(false);
        UUID first = accept(list, ORLA + "Talbot Wexley\n");
        UUID second = draft(list, ORLA + "Dorian Fexley\n");
        WatchImport draft = imports.find(admin, second).orElseThrow();
        assertThat(draft.count(DraftState.SAME)).isEqualTo(1);
        assertThat(draft.count(DraftState.NEW)).isEqualTo(1);
        assertThat(draft.count(DraftState.GONE)).isEqualTo(1);
        imports.accept(admin, second);
        JobsDone.await(jdbc, admin.team());
        assertThat(labels(list)).containsExactlyInAnyOrder("Orla Penhallow", "Dorian Fexley");

        assertThatThrownBy(() -> imports.undo(admin, first))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("later import");
        imports.undo(admin, second);
        assertThat(labels(list)).containsExactlyInAnyOrder("Orla Penhallow", "Talbot Wexley");
    }

    @Test
    void a_comparing_that_was_paused_or_killed_goes_on_behind_the_last_lot() {
        capture("orla", "Orla Penhallow");
        capture("dorian", "Dorian Fexley");
        UUID id = draft(list(false), ORLA + "Dorian Fexley\n");
        // As a kill leaves it: accepted, the first candidate compared and committed, and no job left that runs.
        transactions.run(admin.team(), () -> {
            UUID first = jdbc.sql("SELECT id FROM candidate WHERE team_id = :team ORDER BY id LIMIT 1")
                    .param("team", admin.team())
                    .query(UUID.class)
                    .single();
            jdbc.sql("UPDATE watch_import SET state = 'matching', matched_to = :to, matched = 1, total = 2, hits = 1,"
                            + " accepted_at = now() WHERE team_id = :team AND id = :id")
                    .param("team", admin.team())
                    .param("id", id)
                    .param("to", first)
                    .update();
        });
        imports.pause(admin, id);
        work.run(admin.team(), id);
        assertThat(imports.find(admin, id).orElseThrow().matched()).isEqualTo(1);

        imports.resume(admin, id);
        JobsDone.await(jdbc, admin.team());
        assertThat(imports.find(admin, id).orElseThrow()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(WatchState.DONE);
            assertThat(done.matched()).isEqualTo(2);
            assertThat(done.hits()).isEqualTo(2);
        });
    }

    @Test
    void a_draft_that_is_discarded_changes_nothing_and_cannot_be_accepted() {
        UUID list = list(false);
        UUID id = draft(list, ORLA);
        imports.discard(admin, id);
        imports.accept(admin, id);
        assertThat(imports.find(admin, id).orElseThrow().state()).isEqualTo(WatchState.DISCARDED);
        assertThat(labels(list)).isEmpty();
    }

    @Test
    void a_list_says_where_it_comes_from_why_and_until_when() {
        assertThatThrownBy(() -> lists.make(
                        admin, new NewWatchlist("Ours", "", "", false, Instant.parse("2099-01-01T00:00:00Z"))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> lists.make(admin, new NewWatchlist("Ours", "us", "tests", false, Instant.EPOCH)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("still to come");
    }

    private UUID list(boolean benign) {
        return watch.list(admin, benign ? "Known" : "Ours", benign);
    }

    private UUID draft(UUID list, String lines) {
        return watch.draft(admin, list, lines);
    }

    private UUID accept(UUID list, String lines) {
        return watch.accept(admin, list, lines);
    }

    private List<String> labels(UUID list) {
        return lists.entries(admin, list, "", 10).stream()
                .map(entry -> entry.label())
                .toList();
    }

    private void capture(String account, String name) {
        CaptureRequests.analysed(
                portal,
                admin,
                "https://gighub.example/u/" + account,
                Pages.profile(name, "Looks after quiet things.", List.of()),
                Instant.now());
        JobsDone.await(jdbc, admin.team());
    }

    private List<String> findings() {
        return transactions.call(
                admin.team(),
                () -> jdbc.sql(
                                "SELECT rule || ' ' || severity FROM finding WHERE team_id = :team AND gone_at IS NULL AND family = 'LIST'")
                        .param("team", admin.team())
                        .query(String.class)
                        .list());
    }
}
