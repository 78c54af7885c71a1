package dev.plumbline.portal.upload;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.SameAnswer;
import dev.plumbline.portal.candidate.SamePerson;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.compare.OwnEvents;
import dev.plumbline.scraper.extract.GitLog;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CandidateFilesTest {
    private static final byte[] CV = SavedPages.CV.getBytes(UTF_8);

    @Autowired
    TestPortal portal;

    @Autowired
    CandidateFiles files;

    @Autowired
    Candidates candidates;

    @Autowired
    SamePerson samePerson;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_cv_is_read_into_the_claims_of_its_candidate_once() {
        Member ana = portal.recruiter();
        UUID candidate = candidate(ana);
        assertThat(files.addDocument(ana, candidate, "rafael.txt", CV).already())
                .isFalse();
        JobsDone.await(jdbc, ana.team());
        assertThat(candidates.profiles(ana, candidate))
                .extracting(Profile::siteLabel)
                .hasSize(2)
                .contains("CV (rafael.txt)");
        assertThat(candidates.latest(ana, candidate).stream().flatMap(reading -> reading.claims(Claim.Job.class)))
                .singleElement()
                .satisfies(job -> assertThat(job.organisation()).isEqualTo("Hansekontor AG"));
        assertThat(files.addDocument(ana, candidate, "again.txt", CV).already()).isTrue();
        JobsDone.await(jdbc, ana.team());
        assertThat(candidates.profiles(ana, candidate)).hasSize(2);
        assertThat(candidates.list(ana, "", null, 10)).hasSize(1);
    }

    @Test
    void a_cv_that_was_parted_from_its_candidate_stays_parted() {
        Member ana = portal.recruiter();
        UUID candidate = candidate(ana);
        files.addDocument(ana, candidate, "rafael.txt", CV);
        JobsDone.await(jdbc, ana.team());
        List<Profile> both = candidates.profiles(ana, candidate);
        samePerson.answer(ana, both.getFirst().id(), both.getLast().id(), SameAnswer.NO);
        files.addDocument(ana, candidate, "rafael.txt", CV);
        JobsDone.await(jdbc, ana.team());
        assertThat(candidates.profiles(ana, candidate)).hasSize(1);
    }

    @Test
    void the_same_cv_of_two_candidates_joins_nobody() {
        Member ana = portal.recruiter();
        UUID first = candidate(ana);
        UUID second = candidate(ana, "https://gighub.example/u/other", "Ida Sandvik");
        files.addDocument(ana, first, "cv.txt", CV);
        files.addDocument(ana, second, "cv.txt", CV);
        JobsDone.await(jdbc, ana.team());
        assertThat(candidates.profiles(ana, first)).hasSize(2);
        assertThat(candidates.profiles(ana, second)).hasSize(2);
    }

    @Test
    void only_one_authors_commits_become_the_candidates() {
        Member ana = portal.recruiter();
        UUID candidate = candidate(ana);
        GitLog log = files.gitLog(SavedPages.LOG.getBytes(UTF_8)).orElseThrow();
        GitLog.Author author = log.authors().getFirst();
        assertThat(author).isEqualTo(new GitLog.Author("Rafael Dantas", "rafael@dantas-dev.example", 2));
        files.addGitLog(ana, candidate, "booking.log", log, author);
        JobsDone.await(jdbc, ana.team());
        assertThat(OwnEvents.of(candidates.latest(ana, candidate)))
                .hasSize(2)
                .allSatisfy(event -> assertThat(String.valueOf(event.offset())).isEqualTo("+02:00"));
    }

    @Test
    void says_how_many_commits_of_a_long_log_are_kept() {
        Member ana = portal.recruiter();
        UUID candidate = candidate(ana);
        String line = SavedPages.LOG.lines().findFirst().orElseThrow() + "\n";
        GitLog log = files.gitLog(line.repeat(1_200).getBytes(UTF_8)).orElseThrow();
        assertThat(files.addGitLog(
                        ana, candidate, "long.log", log, log.authors().getFirst()))
                .extracting(CandidateFiles.Added::extent)
                .isEqualTo("the newest 500 of 1,200 commits");
    }

    @Test
    void what_cannot_be_read_is_told_and_leaves_nothing() {
        Member ana = portal.recruiter();
        UUID candidate = candidate(ana);
        assertThatThrownBy(() -> files.addDocument(ana, candidate, "cv.pdf", "%PDF-1.7".getBytes(UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> files.addDocument(portal.recruiter(), candidate, "cv.txt", CV))
                .isInstanceOf(Problem.class);
        assertThat(candidates.profiles(ana, candidate)).hasSize(1);
    }

    private UUID candidate(Member member) {
        return candidate(member, "https://gighub.example/u/rdantas", "Rafael Dantas");
    }

    private UUID candidate(Member member, String url, String name) {
        String html = Pages.profile(name, "I write code.", List.of());
        return UUID.fromString(analysed(portal, member, url, html, Instant.now())
                .get("candidate")
                .get("id")
                .asString());
    }
}
