package dev.plumbline.portal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Profiles;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.claim.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CaptureAnalysisTest {
    private static final String URL = "https://one.example/";
    private static final String PAGE = Pages.profile("Ida Sandvik", "I write code.", List.of());

    @Autowired
    TestPortal portal;

    @Autowired
    AnalysisLedger ledger;

    @Autowired
    Captures captures;

    @Autowired
    Profiles profiles;

    @Autowired
    Reuses reuses;

    @Autowired
    CandidateCheck check;

    @Autowired
    Ripples ripples;

    @Autowired
    TeamTurn turn;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    Scraper scraper;

    @Autowired
    Drift drift;

    @Autowired
    Reanalysis reanalysis;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Member ana;
    UUID capture;

    @BeforeEach
    void captureAPage() {
        ana = portal.recruiter();
        capture = capture(URL);
    }

    @Test
    void quarantines_a_page_after_three_attempts_and_analyses_the_next() {
        restart();
        CaptureAnalysis breaking = analysis(page -> {
            throw new IllegalStateException("cannot be read");
        });
        assertThatThrownBy(() -> breaking.run(ana.team(), capture)).isInstanceOf(AnalysisFailed.class);
        assertThatThrownBy(() -> breaking.run(ana.team(), capture)).isInstanceOf(AnalysisFailed.class);
        breaking.run(ana.team(), capture);
        StoredCapture stored = captures.get(ana, capture);
        assertThat(stored.status()).isEqualTo(CaptureStatus.FAILED);
        assertThat(stored.reason()).contains("cannot be read");
        assertThat(captures.get(ana, capture("https://two.example/")).status()).isEqualTo(CaptureStatus.ANALYSED);
    }

    @Test
    void quarantines_a_page_that_stopped_the_portal_three_times() {
        restart();
        ledger.begin(ana.team(), capture);
        ledger.begin(ana.team(), capture);
        ledger.begin(ana.team(), capture);
        analysis(page -> page).run(ana.team(), capture);
        assertThat(captures.get(ana, capture).status()).isEqualTo(CaptureStatus.FAILED);
    }

    @Test
    void does_not_blame_a_page_for_a_database_that_is_away() {
        restart();
        boolean[] away = {true};
        CaptureAnalysis analysis = analysis(page -> {
            if (away[0]) {
                throw new QueryTimeoutException("away");
            }
            return page;
        });
        for (int times = 0; times < 5; times++) {
            assertThatThrownBy(() -> analysis.run(ana.team(), capture)).isInstanceOf(AnalysisFailed.class);
        }
        away[0] = false;
        analysis.run(ana.team(), capture);
        StoredCapture stored = captures.get(ana, capture);
        assertThat(stored.status()).isEqualTo(CaptureStatus.ANALYSED);
        assertThat(stored.attempts()).isEqualTo(1);
    }

    @Test
    void keeps_ids_and_answers_when_analysed_again() {
        CaptureRequests.analysed(
                portal,
                ana,
                "https://three.example/",
                Pages.profile("Bo Ek", "Contact me on Telegram first, I want to be paid in USDT.", List.of()),
                Instant.now());
        List<String> before = findings();
        assertThat(before).isNotEmpty();
        assertThat(reanalysis.again(ana.team())).isEqualTo(2);
        JobsDone.await(jdbc, ana.team());
        assertThat(findings()).isEqualTo(before);
    }

    @Test
    void keeps_a_finding_and_its_quotes_when_one_of_three_pages_is_read_again() {
        String first = "https://board.example/u/nora";
        String second = "https://guild.example/u/ida";
        String third = "https://forge.example/u/ida";
        Instant start = Instant.now().minus(Duration.ofDays(9));
        String again = Pages.profile("Ida Sandvik", "I write code.", List.of(first, third));
        read(first, Pages.profile("Nora Haug", "I mend code.", List.of(second)), start);
        read(second, again, start.plus(Duration.ofDays(1)));
        read(third, Pages.profile("Ida Sandvik", "I read code.", List.of(second)), start.plus(Duration.ofDays(2)));
        List<String> before = standing();
        assertThat(before).hasSize(1);
        read(second, again, start.plus(Duration.ofDays(3)));
        assertThat(standing()).isEqualTo(before);
    }

    private void read(String url, String html, Instant capturedAt) {
        CaptureRequests.analysed(portal, ana, url, html, capturedAt);
        JobsDone.await(jdbc, ana.team());
    }

    private List<String> standing() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT id || key || headline FROM finding WHERE gone_at IS NULL ORDER BY id")
                        .query(String.class)
                        .list());
    }

    @Test
    void analyses_at_once_although_the_portals_clock_leapt() {
        clock.advance(Duration.ofHours(3));
        assertThat(captures.get(ana, capture("https://two.example/")).status()).isEqualTo(CaptureStatus.ANALYSED);
    }

    @Test
    void forgets_a_capture_that_is_gone() {
        analysis(page -> page).run(ana.team(), UUID.randomUUID());
    }

    private List<String> findings() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT id || key || first_seen FROM finding ORDER BY id")
                        .query(String.class)
                        .list());
    }

    /** A capture whose attempts are counted from zero. */
    private void restart() {
        JobsDone.await(jdbc, ana.team());
        ledger.restart(ana.team(), "", null);
    }

    private UUID capture(String url) {
        return UUID.fromString(CaptureRequests.analysed(portal, ana, url, PAGE, Instant.now())
                .get("id")
                .asString());
    }

    private CaptureAnalysis analysis(UnaryOperator<Capture> before) {
        PageReading reading = new PageReading(scraper) {
            @Override
            Reading of(Capture page) {
                return super.of(before.apply(page));
            }
        };
        return new CaptureAnalysis(ledger, profiles, reuses, check, ripples, turn, transactions, reading, drift);
    }
}
