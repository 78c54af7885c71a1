package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class KeptViewsTest {
    private static final ListChoice HEAVY = new ListChoice(
            SavedView.OPEN,
            new FindingFilter(Severity.SETTLE, "place-differs-between-profiles", "GigHub", null),
            FindingSort.OLDEST,
            Grouping.CANDIDATE);

    @Autowired
    private TestPortal portal;

    @Autowired
    private TestClock clock;

    @Autowired
    private KeptViews views;

    @Test
    void keeps_filter_order_and_groups_for_the_one_who_kept_them() {
        int team = portal.team();
        Member ana = portal.member(team, Role.RECRUITER);
        KeptView kept = views.keep(ana, "  Heavy ones ", false, HEAVY);
        assertThat(views.of(ana)).containsExactly(kept);
        assertThat(kept.name()).isEqualTo("Heavy ones");
        assertThat(views.of(portal.member(team, Role.LEAD))).isEmpty();
        assertThat(views.of(portal.recruiter())).isEmpty();
    }

    @Test
    void keeps_no_persons_name() {
        Member ana = portal.recruiter();
        FindingFilter named = new FindingFilter(null, null, null, "rafael");
        KeptView kept = views.keep(ana, "Mine", false, ListChoice.FIRST.with(named));
        assertThat(kept.choice().filter()).isEqualTo(FindingFilter.NONE);
        assertThat(views.of(ana)).containsExactly(kept);
    }

    @Test
    void is_shared_renamed_and_deleted_by_leads_and_admins() {
        int team = portal.team();
        Member ana = portal.member(team, Role.RECRUITER);
        Member lead = portal.member(team, Role.LEAD);
        refused(403, () -> views.keep(ana, "All of us", true, HEAVY));
        KeptView shared = views.keep(lead, "All of us", true, HEAVY);
        assertThat(views.of(ana)).containsExactly(shared);
        refused(403, () -> views.rename(ana, shared.id(), "Ours"));
        refused(403, () -> views.delete(ana, shared.id()));
        views.rename(portal.member(team, Role.ADMIN), shared.id(), "Ours");
        assertThat(views.of(ana)).extracting(KeptView::name).containsExactly("Ours");
        refused(404, () -> views.delete(portal.member(portal.team(), Role.LEAD), shared.id()));
    }

    @Test
    void a_deleted_view_comes_back_while_there_is_time() {
        Member ana = portal.recruiter();
        KeptView kept = views.keep(ana, "Heavy", false, HEAVY);
        views.delete(ana, kept.id());
        assertThat(views.of(ana)).isEmpty();
        assertThat(views.undo(ana, kept.id())).isTrue();
        assertThat(views.of(ana)).containsExactly(kept);
        views.delete(ana, kept.id());
        clock.advance(Duration.ofMinutes(1));
        assertThat(views.undo(ana, kept.id())).isFalse();
    }

    @Test
    void refuses_a_name_that_says_nothing_or_is_in_use_and_one_view_too_many() {
        Member ana = portal.recruiter();
        refused(400, () -> views.keep(ana, "  ", false, HEAVY));
        refused(400, () -> views.keep(ana, "x".repeat(KeptViews.LONGEST_NAME + 1), false, HEAVY));
        for (int n = 0; n < KeptViews.MOST; n++) {
            views.keep(ana, "View " + n, false, HEAVY);
        }
        refused(400, () -> views.rename(ana, views.of(ana).getFirst().id(), "view 7"));
        refused(400, () -> views.keep(ana, "One more", false, HEAVY));
    }

    private static void refused(int status, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
