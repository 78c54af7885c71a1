package dev.plumbline.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.KilledJob;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A setting is asked of everybody captured lately before it holds, in the background. */
@PortalTest
class RehearsalsTest {
    private static final String RULE = "asks-to-leave-the-marketplace";

    @Autowired
    TestPortal portal;

    @Autowired
    TestClock clock;

    @Autowired
    DeskData data;

    @Autowired
    RuleSettings settings;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    KilledJob killed;

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
    void says_what_would_change_and_changes_nothing() {
        capture("ida");
        Rehearsal off = tried(RuleState.OFF);
        assertThat(figures(off)).containsExactly(1, 1, 0, 1);
        assertThat(rehearsals.named(admin, off).fewer())
                .singleElement()
                .extracting(ShadowFinding::headline)
                .asString()
                .contains("Asks");
        assertThat(shown()).isEqualTo(1);
        assertThat(settings.choice(admin.team()).settings()).isEmpty();

        settings.save(admin, off.setting());
        JobsDone.await(jdbc, admin.team());
        Rehearsal on = tried(RuleState.ON);
        assertThat(figures(on)).containsExactly(1, 1, 1, 0);
        assertThat(rehearsals.named(admin, on).more()).hasSize(1);
        assertThat(rehearsals.named(admin, on).fewer()).as("of the try before").isEmpty();
        assertThat(rehearsals.find(admin, off.id()))
                .as("the newest of a rule is kept")
                .isEmpty();
    }

    @Test
    void asks_every_lot_of_candidates_and_none_that_nobody_saw_for_long() {
        for (int n = 0; n < 45; n++) {
            data.candidate(admin, "Invented Person" + n);
        }
        UUID longAgo = data.candidate(admin, "Orla Penhallow");
        update("UPDATE candidate SET last_seen = last_seen - interval '91 days' WHERE id = '%s'".formatted(longAgo));
        assertThat(figures(tried(RuleState.OFF))).containsExactly(45, 45, 0, 0);
    }

    @Test
    void goes_on_behind_the_last_lot_after_a_pause() {
        capture("ida");
        capture("orla");
        Rehearsal tried = tried(RuleState.OFF);
        assertThat(figures(tried)).containsExactly(2, 2, 0, 2);
        update("DELETE FROM rehearsed");
        update("UPDATE rehearsal SET state = 'paused', done = 1, fewer = 1,"
                + " reached = (SELECT id FROM candidate ORDER BY id LIMIT 1)");
        rehearsals.pause(admin, tried.id());
        assertThat(state(tried)).isEqualTo(RehearsalState.PAUSED);
        rehearsals.resume(admin, tried.id());
        JobsDone.await(jdbc, admin.team());
        Rehearsal ended = rehearsals.of(admin, RULE).orElseThrow();
        assertThat(figures(ended)).containsExactly(2, 2, 0, 2);
        assertThat(ended.state()).isEqualTo(RehearsalState.DONE);
        assertThat(rehearsals.named(admin, ended).fewer())
                .as("the first was not asked again")
                .hasSize(1);
    }

    @Test
    void goes_on_behind_the_last_lot_after_a_kill() {
        capture("ida");
        for (int n = 0; n < 25; n++) {
            data.candidate(admin, "Invented Person" + n);
        }
        UUID last = capture("orla");
        killed.at(
                admin.team(),
                last,
                "INSERT INTO rehearsed",
                () -> rehearsals.begin(admin, setting(RuleState.OFF)),
                () -> assertThat(figures(rehearsals.of(admin, RULE).orElseThrow()))
                        .as("the first lot is kept, the second one is not yet")
                        .containsExactly(20, 27, 0, 1));
        Rehearsal ended = rehearsals.of(admin, RULE).orElseThrow();
        assertThat(figures(ended)).containsExactly(27, 27, 0, 2);
        assertThat(ended.state()).isEqualTo(RehearsalState.DONE);
        assertThat(rehearsals.named(admin, ended).fewer()).hasSize(2);
    }

    @Test
    void is_not_asked_any_more_once_it_was_stopped() {
        capture("ida");
        Rehearsal tried = tried(RuleState.OFF);
        update("UPDATE rehearsal SET state = 'paused', done = 0, fewer = 0");
        rehearsals.stop(admin, tried.id());
        rehearsals.resume(admin, tried.id());
        JobsDone.await(jdbc, admin.team());
        assertThat(state(tried)).isEqualTo(RehearsalState.STOPPED);
        assertThat(rehearsals.of(admin, RULE).orElseThrow().done()).isZero();
    }

    @Test
    void ends_at_once_where_there_is_nobody_to_ask() {
        assertThat(rehearsals.begin(admin, setting(RuleState.OFF)).state()).isEqualTo(RehearsalState.DONE);
    }

    @Test
    void is_an_admins_affair_and_one_teams() {
        Member lead = portal.member(admin.team(), Role.LEAD);
        Rehearsal tried = tried(RuleState.OFF);
        assertThatThrownBy(() -> rehearsals.begin(lead, setting(RuleState.OFF))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rehearsals.find(lead, tried.id())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rehearsals.named(lead, tried)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rehearsals.stop(lead, tried.id())).isInstanceOf(Problem.class);
        Member other = portal.member(portal.team(), Role.ADMIN);
        assertThat(rehearsals.find(other, tried.id())).isEmpty();
        assertThat(rehearsals.newest(other, 10)).isEmpty();
    }

    @Test
    void refuses_what_could_not_be_saved() {
        assertThatThrownBy(() -> rehearsals.begin(admin, new RuleSetting("no-rule", RuleState.ON, Map.of())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rehearsals.begin(admin, new RuleSetting(RULE, RuleState.ON, Map.of("days", 3.0))))
                .isInstanceOf(Problem.class);
        assertThat(rehearsals.newest(admin, 10)).isEmpty();
    }

    private Rehearsal tried(RuleState state) {
        Rehearsal begun = rehearsals.begin(admin, setting(state));
        JobsDone.await(jdbc, admin.team());
        return rehearsals.find(admin, begun.id()).orElseThrow();
    }

    private static RuleSetting setting(RuleState state) {
        return new RuleSetting(RULE, state, Map.of());
    }

    private static List<Integer> figures(Rehearsal one) {
        return List.of(one.done(), one.total(), one.more(), one.fewer());
    }

    private RehearsalState state(Rehearsal one) {
        return rehearsals.find(admin, one.id()).orElseThrow().state();
    }

    private UUID capture(String who) {
        return UUID.fromString(CaptureRequests.analysed(
                        portal,
                        admin,
                        "https://%s.example/".formatted(who),
                        Pages.profile(who + " Sandvik", "I write code. Please pay me in bitcoin.", List.of()),
                        clock.instant())
                .path("candidate")
                .path("id")
                .asString());
    }

    private void update(String sql) {
        transactions.run(admin.team(), () -> jdbc.sql(sql).update());
    }

    private int shown() {
        return transactions.call(
                admin.team(),
                () -> jdbc.sql("SELECT count(*) FROM finding WHERE gone_at IS NULL AND rule = '" + RULE + "'")
                        .query(Integer.class)
                        .single());
    }
}
