package dev.plumbline.portal.base.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.privacy.ErasureReason;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RehearsalState;
import dev.plumbline.portal.rules.Rehearsals;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.upload.Uploads;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.WatchState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The team's long work is listed as the database knows it, and nobody else's. */
class JobsViewTest extends ViewTest {
    @Autowired
    private WatchData watch;

    @Autowired
    private WatchImports watchImports;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private JobBoard board;

    @Autowired
    private TenantTransaction transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void says_what_will_appear_where_nothing_was_begun() {
        signIn(Role.RECRUITER);
        navigate(JobsView.class);
        assertThat(screen()).contains("Long work will appear here", "Import saved pages");
        assertThat(find(JobsPill.class).single().getElement().getTextRecursively())
                .isEmpty();
    }

    @Test
    void a_paused_comparing_goes_on_from_here() {
        Member admin = signIn(Role.ADMIN);
        UUID list = watch.list(admin, "Ours", false);
        UUID id = watch.draft(admin, list, "Orla Penhallow\n");
        matching(admin, id);
        navigate(JobsView.class);
        assertThat(screen()).contains("Import of a watchlist", "ours.txt", "Being compared", "3 of 12", admin.name());
        assertThat(find(JobsPill.class).single().getElement().getTextRecursively())
                .contains("1 job");

        button("Pause").click();
        assertThat(watchImports.find(admin, id).orElseThrow().state()).isEqualTo(WatchState.PAUSED);
        assertThat(screen()).contains("Paused", "Go on");

        button("Go on").click();
        assertThat(screen()).doesNotContain("Go on");
    }

    @Test
    void a_paused_try_of_a_rule_goes_on_from_here_for_those_who_may_set_rules() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        data.candidate(admin, "Orla Penhallow");
        Rehearsal tried =
                rehearsals.begin(admin, new RuleSetting("asks-to-leave-the-marketplace", RuleState.OFF, Map.of()));
        JobsDone.await(jdbc, admin.team());
        transactions.run(
                admin.team(),
                () -> jdbc.sql("UPDATE rehearsal SET state = 'paused', done = 0")
                        .update());

        signIn(portal.member(admin.team(), Role.LEAD));
        navigate(JobsView.class);
        assertThat(screen()).doesNotContain("Trying out a rule");

        signIn(admin);
        UI.getCurrent().navigate("help");
        navigate(JobsView.class);
        assertThat(screen()).contains("Trying out a rule", "Paused", "0 of 1", admin.name());
        button("Go on").click();
        JobsDone.await(jdbc, admin.team());
        assertThat(rehearsals.find(admin, tried.id()).orElseThrow().state()).isEqualTo(RehearsalState.DONE);
    }

    @Test
    void who_may_not_keep_lists_sees_the_work_and_no_button() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        UUID id = watch.draft(admin, watch.list(admin, "Ours", false), "Orla Penhallow\n");
        matching(admin, id);
        signIn(portal.member(admin.team(), Role.RECRUITER));
        navigate(JobsView.class);

        assertThat(screen()).contains("Import of a watchlist").doesNotContain("Pause");
    }

    @Test
    void an_unfinished_upload_can_be_stopped() {
        Member ana = signIn(Role.RECRUITER);
        UUID upload = uploads.begin(ana);
        transactions.run(
                ana.team(),
                () -> jdbc.sql("""
                        INSERT INTO upload_file (team_id, upload_id, no, name, bytes, content)
                        VALUES (:team, :upload, 0, '=cmd.html', 1, '\\x00')
                        """)
                        .param("team", ana.team())
                        .param("upload", upload)
                        .update());
        navigate(JobsView.class);
        assertThat(screen()).contains("Import of saved pages", "=cmd.html", "Being read");

        button("Stop").click();

        assertThat(screen()).contains("Stopped");
    }

    @Test
    void erasures_are_shown_to_those_who_may_see_them() {
        Member admin = signIn(Role.ADMIN);
        erasures.ask(admin, data.candidate(admin, "Ottoline Brandvold"), ErasureReason.ASKED_FOR);
        navigate(JobsView.class);
        assertThat(screen()).contains("Erasure", "Waits for a second admin").doesNotContain("Brandvold");

        signIn(portal.member(admin.team(), Role.RECRUITER));
        UI.getCurrent().navigate("inbox");
        navigate(JobsView.class);
        assertThat(screen()).contains("Long work will appear here");
    }

    @Test
    void fingerprints_that_are_made_anew_are_shown_with_their_progress_and_an_estimate() {
        Member ana = signIn(Role.RECRUITER);
        remade(ana, "WRITING");
        navigate(JobsView.class);
        assertThat(screen())
                .contains("Fingerprints of texts made anew", "New fingerprints are being written", "300 of 1,200")
                .contains("about 30 minutes left", "the portal");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(300);
        assertThat(find(JobsPill.class).single().getElement().getTextRecursively())
                .contains("1 job");

        remade(ana, "DONE");
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(JobsView.class);
        assertThat(screen()).contains("Fingerabdrücke von Texten neu angelegt", "Fertig", "das Portal");
        assertThat(find(ProgressBar.class).exists()).isFalse();
    }

    private void remade(Member member, String phase) {
        transactions.run(
                member.team(),
                () -> jdbc.sql("""
                        INSERT INTO fingerprint_remake (team_id, release, phase, done, total, started_at)
                        VALUES (:team, 1, :phase, 300, 1200, :at)
                        ON CONFLICT (team_id) DO UPDATE SET phase = :phase
                        """)
                        .param("team", member.team())
                        .param("phase", phase)
                        .param(
                                "at",
                                clock.instant().minus(Duration.ofMinutes(10)).atOffset(ZoneOffset.UTC))
                        .update());
    }

    @Test
    void another_teams_work_is_not_shown() {
        Member other = portal.member(portal.team(), Role.ADMIN);
        matching(other, watch.draft(other, watch.list(other, "Theirs", false), "Orla Penhallow\n"));
        signIn(Role.ADMIN);
        navigate(JobsView.class);

        assertThat(screen()).contains("Long work will appear here");
        assertThat(board.newest(100)).isEmpty();
    }

    @Test
    void the_csv_holds_no_formula_and_says_where_it_ends() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLink.write(
                List.of("name"),
                table -> {
                    table.row("=cmd|' /C calc'!A0");
                    for (int no = 0; no < CsvStream.MOST; no++) {
                        table.row("row");
                    }
                },
                out);
        List<String> lines = out.toString(UTF_8).lines().toList();

        assertThat(lines.get(1)).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(lines).hasSize(CsvStream.MOST + 2);
        assertThat(lines.getLast()).contains("The list goes on");
    }

    @Test
    void what_runs_stands_first() {
        Member admin = signIn(Role.ADMIN);
        UUID list = watch.list(admin, "Ours", false);
        UUID running = watch.draft(admin, list, "Orla Penhallow\n");
        watch.accept(admin, list, "Someone Else\n");
        matching(admin, running);

        assertThat(board.newest(10).getFirst().state()).isEqualTo(LongWork.State.RUNNING);
    }

    /** As the database holds it while a comparing is under way, or when the portal starts again in the middle of one. */
    private void matching(Member member, UUID id) {
        transactions.run(
                member.team(),
                () -> jdbc.sql("""
                        UPDATE watch_import SET state = 'matching', accepted_at = at, matched = 3, total = 12
                        WHERE team_id = :team AND id = :id
                        """).param("team", member.team()).param("id", id).update());
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
