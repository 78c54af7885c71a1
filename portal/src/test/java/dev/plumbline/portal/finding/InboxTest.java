package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class InboxTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private TestClock clock;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private TenantTransaction transactions;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void leads_through_every_page_in_each_order_and_shows_each_finding_once(FindingSort sort) {
        Member ana = portal.recruiter();
        UUID candidate = data.candidate(ana, "Rafael Dantas");
        List<UUID> written = new ArrayList<>();
        for (int n = 0; n < 120; n++) {
            written.add(found(ana, candidate, n % 3 == 0 ? "NOTE" : n % 3 == 1 ? "SETTLE" : "ASK"));
            clock.advance(Duration.ofSeconds(n % 4 == 0 ? 0 : 1));
        }
        List<FindingRow> read = all(ana, sort);
        assertThat(read).extracting(FindingRow::id).containsExactlyInAnyOrderElementsOf(written);
        assertThat(read).isSortedAccordingTo((one, next) -> switch (sort) {
            case NEWEST -> next.firstSeen().compareTo(one.firstSeen());
            case OLDEST -> one.firstSeen().compareTo(next.firstSeen());
            case SEVERITY -> next.severity().compareTo(one.severity());
        });
    }

    @Test
    void counts_no_further_than_a_thousand_and_says_that_there_are_more() {
        Member ana = portal.recruiter();
        found(ana, data.candidate(ana, "Rafael Dantas"), "ASK");
        copies(ana, 1, 999);
        FindingFilter site = new FindingFilter(null, null, "GigHub", null);
        FindingFilter name = new FindingFilter(null, null, null, "dan");
        for (FindingFilter filter : List.of(FindingFilter.NONE, site, name)) {
            assertThat(inbox.counts(ana, filter))
                    .containsEntry(SavedView.OPEN, new Count(1000, false))
                    .containsEntry(SavedView.SETTLE, Count.of(0));
        }
        copies(ana, 1000, 5200);
        for (FindingFilter filter : List.of(FindingFilter.NONE, site, name)) {
            assertThat(inbox.counts(ana, filter)
                            .getOrDefault(SavedView.OPEN, Count.of(0))
                            .words())
                    .isEqualTo("1,000+");
        }
        assertThat(inbox.counts(ana, site)).containsEntry(SavedView.MINE, new Count(0, true));
    }

    private void copies(Member member, int from, int to) {
        transactions.run(member.team(), () -> {
            jdbc.sql("""
                            INSERT INTO finding (team_id, id, candidate_id, key, rule, severity, confidence, family, headline,
                              message, compared, sites, library_version, first_seen, last_seen)
                            SELECT team_id, ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, candidate_id, n::text,
                              rule, severity, confidence, family, headline, message, compared, sites, library_version,
                              first_seen, last_seen
                            FROM (SELECT * FROM finding WHERE team_id = :team LIMIT 1) one, generate_series(:from, :to) n
                            """)
                    .param("team", member.team())
                    .param("from", from)
                    .param("to", to)
                    .update();
            jdbc.sql("""
                            INSERT INTO finding_site (team_id, finding_id, site)
                            SELECT team_id, id, 'GigHub' FROM finding WHERE team_id = :team ON CONFLICT DO NOTHING
                            """).param("team", member.team()).update();
        });
    }

    @Test
    void finds_a_candidate_by_any_word_of_the_name_and_not_by_its_middle() {
        Member ana = portal.recruiter();
        found(ana, data.candidate(ana, "Rafael Dantas"), "ASK");
        assertThat(named(ana, "dan")).hasSize(1);
        assertThat(named(ana, "Rafael D")).hasSize(1);
        assertThat(named(ana, "antas")).isEmpty();
        assertThat(named(ana, "d%")).isEmpty();
    }

    @Test
    void an_answer_taken_back_leaves_the_one_before() {
        Member ana = portal.recruiter();
        UUID finding = found(ana, data.candidate(ana, "Rafael Dantas"), "ASK");
        dispositions.answer(ana, finding, NewDisposition.of(DispositionState.CLAIMED));
        clock.advance(Duration.ofSeconds(1));
        Disposition second = dispositions.answer(ana, finding, NewDisposition.of(DispositionState.EXPLAINED));
        assertThat(inbox.page(ana, SavedView.ANSWERED, FindingFilter.NONE, null).rows())
                .hasSize(1);
        dispositions.undo(ana, second.id());
        assertThat(inbox.page(ana, SavedView.MINE, FindingFilter.NONE, null).rows())
                .hasSize(1);
        assertThat(inbox.page(ana, SavedView.ANSWERED, FindingFilter.NONE, null).rows())
                .isEmpty();
    }

    @Test
    void lists_the_sites_of_the_own_team_alone() {
        Member ana = portal.recruiter();
        found(ana, data.candidate(ana, "Rafael Dantas"), "ASK");
        assertThat(inbox.sites(ana)).containsExactly("CodePort", "GigHub");
        assertThat(inbox.sites(portal.recruiter())).isEmpty();
    }

    private UUID found(Member member, UUID candidate, String severity) {
        return data.finding(
                member,
                candidate,
                severity,
                "Country differs",
                List.of(data.said(member, "GigHub", "Spain")),
                List.of());
    }

    private List<FindingRow> named(Member member, String name) {
        return inbox.page(member, SavedView.ALL, new FindingFilter(null, null, null, name), null)
                .rows();
    }

    private List<FindingRow> all(Member member, FindingSort sort) {
        List<FindingRow> read = new ArrayList<>();
        @Nullable FindingRow after = null;
        do {
            FindingPage page = inbox.page(member, SavedView.ALL, FindingFilter.NONE, sort, after);
            read.addAll(page.rows());
            after = page.last().orElse(null);
        } while (after != null);
        return read;
    }
}
