package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.fingerprint.Shingles;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RefingerprintingTest {
    private static final String TEXT =
            "I mend the booking pages of small hotels: the calendar that forgets a night, the deposit that is taken"
                    + " twice, and the letter that greets every guest by the name of the one before.";
    private static final String OTHER =
            "Orchards send me their scales and their spreadsheets, and by the harvest each crate has a label that the"
                    + " buyer, the driver and the inspector read the same way.";

    @Autowired
    TestPortal portal;

    @Autowired
    Refingerprinting refingerprinting;

    @Autowired
    RemakeFeed feed;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member member;

    @BeforeEach
    void aTeam() {
        member = portal.member(portal.team(), Role.RECRUITER);
    }

    @Test
    void finds_texts_of_an_older_release_again_and_removes_what_that_had_kept() {
        capture("one", TEXT);
        capture("two", OTHER);
        JobsDone.await(jdbc, member.team());
        long kept = fingerprints();
        asAnOlderReleaseKeptThem();
        sql("INSERT INTO fingerprint (team_id, h, passage_id) VALUES (:team, 5, 999999)");
        capture("three", TEXT);
        JobsDone.await(jdbc, member.team());
        assertThat(findings()).isZero();

        assertThat(refingerprinting.scheduleWhereDue(member.team())).isTrue();
        JobsDone.await(jdbc, member.team());

        Remake remake = refingerprinting.progress(member).orElseThrow();
        assertThat(remake.phase()).isEqualTo(Remake.Phase.DONE);
        assertThat(remake.release()).isEqualTo(Shingles.RELEASE);
        assertThat(remake.done()).isEqualTo(remake.total()).isEqualTo(3);
        assertThat(remake.removed()).isEqualTo(kept + 1);
        assertThat(refingerprinting.scheduleWhereDue(member.team())).isFalse();
        assertThat(findings()).as("what was missed meanwhile").isPositive();
    }

    @Test
    void goes_on_behind_the_last_passage_that_was_written() {
        capture("one", TEXT);
        capture("two", OTHER);
        JobsDone.await(jdbc, member.team());
        asAnOlderReleaseKeptThem();
        sql("DELETE FROM fingerprint_remake WHERE team_id = :team");
        sql("""
                INSERT INTO fingerprint_remake (team_id, release, phase, passage_id, done, total, started_at)
                SELECT :team, %d, 'WRITING', min(id), 1, 2, now() FROM passage WHERE team_id = :team
                """.formatted(Shingles.RELEASE));

        refingerprinting.run(member.team());

        Remake remake = refingerprinting.progress(member).orElseThrow();
        assertThat(remake.phase()).isEqualTo(Remake.Phase.DONE);
        assertThat(remake.done()).isEqualTo(2);
        assertThat(count("""
                SELECT count(DISTINCT passage_id) FROM fingerprint WHERE team_id = :team
                """))
                .as("the passage before the last one is taken as written")
                .isEqualTo(1);
    }

    @Test
    void open_screens_of_the_team_are_told_of_each_step() {
        capture("one", TEXT);
        JobsDone.await(jdbc, member.team());
        asAnOlderReleaseKeptThem();
        AtomicInteger told = new AtomicInteger();
        Registration listening = feed.listen(member.team(), told::incrementAndGet);
        Registration elsewhere = feed.listen(portal.team(), () -> {
            throw new IllegalStateException("Another team was told");
        });

        refingerprinting.run(member.team());

        listening.remove();
        elsewhere.remove();
        assertThat(told.get()).as("begun, written, and each phase that ended").isGreaterThanOrEqualTo(5);
    }

    @Test
    void leaves_a_team_alone_whose_fingerprints_are_of_this_release() {
        capture("one", TEXT);
        JobsDone.await(jdbc, member.team());
        assertThat(refingerprinting.scheduleWhereDue(member.team())).isFalse();
        assertThat(refingerprinting.progress(member)).isEmpty();
    }

    private void asAnOlderReleaseKeptThem() {
        sql("UPDATE fingerprint SET h = h # 1985229328 WHERE team_id = :team");
        sql("""
                INSERT INTO fingerprint_remake (team_id, release, phase, started_at, ended_at)
                VALUES (:team, 0, 'DONE', now(), now())
                """);
    }

    private void capture(String who, String text) {
        String url = "https://" + who + ".example/";
        analysed(portal, member, url, Pages.profile("Invented " + who, text, List.of()), Instant.now());
    }

    private long findings() {
        return count("SELECT count(*) FROM finding WHERE team_id = :team AND gone_at IS NULL");
    }

    private long fingerprints() {
        return count("SELECT count(*) FROM fingerprint WHERE team_id = :team");
    }

    private long count(String query) {
        return transactions.call(
                member.team(),
                () -> jdbc.sql(query)
                        .param("team", member.team())
                        .query(Long.class)
                        .single());
    }

    private void sql(String statement) {
        transactions.run(
                member.team(),
                () -> jdbc.sql(statement).param("team", member.team()).update());
    }
}
