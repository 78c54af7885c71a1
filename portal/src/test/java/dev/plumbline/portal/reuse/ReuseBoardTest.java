package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.SameAnswer;
import dev.plumbline.portal.candidate.SamePerson;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Family;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReuseBoardTest {
    private static final String ONE = "https://one.example/";
    private static final String TWO = "https://two.example/";
    private static final String THREE = "https://three.example/";
    private static final String STOCK =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday,"
                    + " the refunds that nobody wants to write, and the export that the accountant opens once a year.";
    private static final String DRAWING =
            " Before I change a line I draw what happens today, and I show the drawing to the"
                    + " person who has to live with it, and we both sign it with a pencil.";
    private static final String AGENCY = "I am a member of the agency Brightloom Studio. ";

    @Autowired
    TestPortal portal;

    @Autowired
    ReuseBoard board;

    @Autowired
    ReuseDismissals dismissals;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Inbox inbox;

    @Autowired
    Candidates candidates;

    @Autowired
    SamePerson samePerson;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    Instant now;

    @BeforeEach
    void aTeam() {
        ana = portal.recruiter();
        now = Instant.now().minus(Duration.ofDays(3));
    }

    @Test
    void connects_identities_by_verified_pairs_only() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK + DRAWING);
        capture(THREE, "Lea Roth", DRAWING.strip());
        ClusterRow cluster = clusters().getFirst();
        assertThat(clusters()).hasSize(1);
        assertThat(cluster.identities()).isEqualTo(3);
        assertThat(cluster.edges()).isEqualTo(2);
        assertThat(cluster.families()).containsExactly(Family.TEXT);
        ClusterDetail detail = board.cluster(ana, profile("Lea Roth"));
        assertThat(detail.row()).isEqualTo(cluster);
        assertThat(detail.identities()).extracting(Identity::name).containsExactly("Ida Sandvik", "Bo Ek", "Lea Roth");
        assertThat(detail.shown())
                .extracting(line -> List.of(line.a().name(), line.b().name()))
                .doesNotContain(List.of("Ida Sandvik", "Lea Roth"), List.of("Lea Roth", "Ida Sandvik"));
    }

    @Test
    void keeps_both_texts_and_who_had_it_first_from_either_side() {
        capture(ONE, "Ida Sandvik", STOCK);
        now = now.plus(Duration.ofDays(2));
        capture(TWO, "Bo Ek", STOCK + DRAWING);
        SharedByTwo pair = board.pair(ana, profile("Bo Ek"), profile("Ida Sandvik"));
        assertThat(pair.one().name()).isEqualTo("Bo Ek");
        ReuseEdge edge = pair.lines().getFirst().edges().getFirst();
        assertThat(edge.b().text()).isEqualTo(STOCK);
        assertThat(edge.overlap()).isNotNull().satisfies(overlap -> {
            assertThat(overlap.ofRight()).isEqualTo(1.0);
            assertThat(overlap.ofLeft()).isLessThan(0.8);
        });
        assertThat(edge.b().firstSeen()).isBefore(edge.a().firstSeen());
        assertThat(edge.words()).isEqualTo(edge.turned().words()).isGreaterThan(20);
    }

    @Test
    void forgets_an_edge_when_the_page_says_something_else() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        assertThat(clusters()).hasSize(1);
        now = now.plus(Duration.ofSeconds(1));
        capture(TWO, "Bo Ek", "I repair bicycles and sometimes the web pages of people who repair bicycles.");
        assertThat(clusters()).isEmpty();
    }

    @Test
    void has_no_edge_within_one_candidate() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Ida Maria Sandvik", STOCK);
        UUID judgement = samePerson.answer(ana, profile("Ida Sandvik"), profile("Ida Maria Sandvik"), SameAnswer.YES);
        JobsDone.await(jdbc, ana.team());
        assertThat(clusters()).isEmpty();
        samePerson.undo(ana, judgement);
        JobsDone.await(jdbc, ana.team());
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void shows_nothing_where_both_say_that_they_work_through_an_agency() {
        capture(ONE, "Ida Sandvik", AGENCY + STOCK);
        capture(TWO, "Bo Ek", STOCK);
        assertThat(clusters()).hasSize(1);
        now = now.plus(Duration.ofSeconds(1));
        capture(TWO, "Bo Ek", AGENCY + STOCK);
        assertThat(clusters()).isEmpty();
    }

    @Test
    void takes_what_was_dismissed_off_the_board_and_out_of_both_findings_until_it_is_restored() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        UUID ida = profile("Ida Sandvik");
        assertThat(findings()).hasSize(2);
        UUID answer = dismiss(ida, profile("Bo Ek"));
        assertThat(clusters()).isEmpty();
        JobsDone.await(jdbc, ana.team());
        assertThat(findings()).isEmpty();
        ClusterDetail detail = board.cluster(ana, ida);
        assertThat(detail.shown()).isEmpty();
        assertThat(detail.answer(detail.dismissed().getFirst())).isNotNull().satisfies(given -> {
            assertThat(given.id()).isEqualTo(answer);
            assertThat(given.reason()).isEqualTo("common-template");
        });
        dismissals.restore(ana, answer);
        JobsDone.await(jdbc, ana.team());
        assertThat(clusters()).hasSize(1);
        assertThat(findings()).hasSize(2);
    }

    @Test
    void comes_back_on_new_evidence_and_not_on_a_new_capture_of_the_old() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        dismiss(profile("Ida Sandvik"), profile("Bo Ek"));
        now = now.plus(Duration.ofSeconds(1));
        capture(TWO, "Bo Ek", STOCK.replace("once a year", "once in a year"));
        assertThat(clusters()).isEmpty();
        now = now.plus(Duration.ofSeconds(1));
        capture(ONE, "Ida Sandvik", STOCK + DRAWING);
        capture(TWO, "Bo Ek", STOCK + DRAWING);
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void follows_the_answer_to_a_finding_and_its_undoing() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        UUID answer = dispositions
                .answer(ana, findings().getFirst().id(), NewDisposition.dismissed(DismissalReason.AGENCY, null))
                .id();
        assertThat(clusters()).isEmpty();
        ClusterDetail detail = board.cluster(ana, profile("Bo Ek"));
        assertThat(detail.answer(detail.dismissed().getFirst())).isNotNull().satisfies(given -> {
            assertThat(given.id()).isNull();
            assertThat(given.finding()).isNotNull();
        });
        dispositions.undo(ana, answer);
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void finds_the_two_sides_of_a_finding() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        assertThat(board.ofFinding(ana, findings().getFirst().id()))
                .hasValueSatisfying(
                        two -> assertThat(two).containsExactlyInAnyOrder(profile("Ida Sandvik"), profile("Bo Ek")));
    }

    @Test
    void pages_by_newest_evidence_and_by_family() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        capture(THREE, "Lea Roth", "Write to ida@sandvik-works.example and I answer.");
        capture("https://four.example/", "Per Holm", "Mail me: ida@sandvik-works.example, any day of the week.");
        List<ClusterRow> first = board.page(ana, null, null, 1);
        List<ClusterRow> second = board.page(ana, null, first.getFirst(), 1);
        assertThat(first.getFirst().families()).containsExactly(Family.CONTACT);
        assertThat(second.getFirst().families()).containsExactly(Family.TEXT);
        assertThat(board.page(ana, null, second.getFirst(), 1)).isEmpty();
        assertThat(board.page(ana, Family.TEXT, null, 10)).isEqualTo(second);
    }

    @Test
    void shows_and_takes_nothing_of_another_team() {
        capture(ONE, "Ida Sandvik", STOCK);
        capture(TWO, "Bo Ek", STOCK);
        UUID ida = profile("Ida Sandvik");
        UUID bo = profile("Bo Ek");
        UUID finding = findings().getFirst().id();
        UUID answer = dismiss(ida, bo);
        Member other = portal.recruiter();
        assertThat(board.page(other, null, null, 10)).isEmpty();
        assertThatThrownBy(() -> board.cluster(other, ida)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> board.pair(other, ida, bo)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> dismissals.restore(other, answer)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> dismissals.dismiss(other, ida, bo, Family.TEXT, DismissalReason.COMMON_TEMPLATE, null))
                .isInstanceOf(Problem.class);
        assertThat(board.ofFinding(other, finding)).isEmpty();
    }

    private void capture(String url, String name, String about) {
        analysed(portal, ana, url, Pages.profile(name, about, List.of()), now);
        JobsDone.await(jdbc, ana.team());
    }

    private UUID dismiss(UUID one, UUID other) {
        return dismissals.dismiss(ana, one, other, Family.TEXT, DismissalReason.COMMON_TEMPLATE, null);
    }

    private List<ClusterRow> clusters() {
        return board.page(ana, null, null, 10);
    }

    private List<FindingRow> findings() {
        return inbox.page(ana, SavedView.ALL, FindingFilter.NONE, null).rows();
    }

    private UUID profile(String name) {
        return candidates.list(ana, "", null, 50).stream()
                .flatMap(candidate -> candidates.profiles(ana, candidate.id()).stream())
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
