package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class GroupsTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private TestClock clock;

    @Autowired
    private Groups groups;

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
    void leads_through_every_page_and_shows_each_candidate_once_with_its_number(FindingSort sort) {
        Member ana = portal.recruiter();
        Map<UUID, Integer> expected = new HashMap<>();
        List<UUID> people = new ArrayList<>();
        for (int n = 0; n < 70; n++) {
            people.add(data.candidate(ana, "Person " + n));
        }
        for (int round = 0; round < 3; round++) {
            for (int n = 0; n < 70; n++) {
                if (round <= n % 3) {
                    String severity = (n + round) % 2 == 0 ? "ASK" : "SETTLE";
                    data.finding(ana, people.get(n), severity, "Country differs", List.of(), List.of());
                    expected.merge(people.get(n), 1, Integer::sum);
                    clock.advance(Duration.ofSeconds(1));
                }
            }
        }
        Map<UUID, Integer> read = new HashMap<>();
        for (GroupPage.Group group :
                all(ana, new ListChoice(SavedView.OPEN, FindingFilter.NONE, sort, Grouping.CANDIDATE))) {
            assertThat(read.put(
                            UUID.fromString(group.key().value()), group.count().number()))
                    .as(group.title())
                    .isNull();
            assertThat(group.count().more()).isFalse();
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void puts_the_findings_of_one_rule_and_of_the_same_words_together() {
        Member ana = portal.recruiter();
        UUID first = data.alike(ana, data.candidate(ana, "Rafael Dantas"), "bio");
        data.alike(ana, data.candidate(ana, "Ida Sandvik"), "bio");
        data.alike(ana, data.candidate(ana, "Tom Whitacre"), "mail");
        dispositions.answer(ana, first, NewDisposition.of(DispositionState.EXPLAINED));
        ListChoice open = ListChoice.FIRST;
        assertThat(all(ana, open.groupedBy(Grouping.RULE)))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(Count.of(2)));
        assertThat(all(ana, open.with(SavedView.ALL).groupedBy(Grouping.CLUSTER)))
                .extracting(group -> group.key().value(), GroupPage.Group::count)
                .containsExactlyInAnyOrder(tuple("bio", Count.of(2)), tuple("mail", Count.of(1)));
        GroupKey bio = new GroupKey(Grouping.CLUSTER, "bio");
        assertThat(inbox.page(ana, SavedView.OPEN, FindingFilter.NONE.within(bio), null)
                        .rows())
                .extracting(FindingRow::candidateName)
                .containsExactly("Ida Sandvik");
    }

    @Test
    void leads_on_behind_a_group_that_is_larger_than_what_is_looked_at() {
        Member ana = portal.recruiter();
        data.placeDiffers(ana, data.candidate(ana, "Ida Sandvik"), "Norway", "Chile");
        clock.advance(Duration.ofSeconds(1));
        UUID copied = data.placeDiffers(ana, data.candidate(ana, "Rafael Dantas"), "Spain", "Chile");
        transactions.run(
                ana.team(),
                () -> jdbc.sql("""
                        INSERT INTO finding (team_id, id, candidate_id, key, rule, severity, confidence, family, headline,
                          message, compared, sites, library_version, first_seen, last_seen)
                        SELECT team_id, gen_random_uuid(), candidate_id, n::text, rule, severity, confidence, family, headline,
                          message, compared, sites, library_version, first_seen, last_seen
                        FROM finding, generate_series(1, 2000) n WHERE team_id = :team AND id = :id
                        """)
                        .param("team", ana.team())
                        .param("id", copied)
                        .update());
        ListChoice asked = ListChoice.FIRST.groupedBy(Grouping.CANDIDATE);
        GroupPage page = groups.page(ana, asked, null);
        assertThat(page.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.count().words()).isEqualTo("200+"));
        assertThat(page.next()).isNotNull();
        assertThat(all(ana, asked)).extracting(GroupPage.Group::title).containsExactly("Rafael Dantas", "Ida Sandvik");
    }

    private List<GroupPage.Group> all(Member member, ListChoice asked) {
        List<GroupPage.Group> read = new ArrayList<>();
        @Nullable FindingRow after = null;
        do {
            GroupPage page = groups.page(member, asked, after);
            read.addAll(page.groups());
            after = page.next();
        } while (after != null);
        return read;
    }
}
