package dev.plumbline.portal.candidate;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class SamePersonTest {
    private static final String ONE = "https://one.example/";
    private static final String TWO = "https://two.example/";

    @Autowired
    TestPortal portal;

    @Autowired
    Candidates candidates;

    @Autowired
    SamePerson samePerson;

    @Autowired
    JoinReasons reasons;

    @Autowired
    JdbcClient jdbc;

    @Test
    void never_joins_by_name() {
        Member ana = portal.recruiter();
        UUID first = capture(ana, ONE, "Ida Sandvik", List.of());
        UUID second = capture(ana, TWO, "Ida Sandvik", List.of());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void joins_by_links_that_point_both_ways_and_not_by_one() {
        Member ana = portal.recruiter();
        UUID first = capture(ana, ONE, "Ida Sandvik", List.of(TWO));
        UUID second = capture(ana, TWO, "Ida Sandvik", List.of());
        assertThat(second).isNotEqualTo(first);
        assertThat(capture(ana, TWO, "Ida Sandvik", List.of(ONE))).isEqualTo(first);
        assertThat(candidates.list(ana, "", null, 10)).hasSize(1);
        assertThat(reasons.of(ana, first))
                .hasSize(2)
                .allSatisfy(account -> assertThat(account.linkedWith()).hasSize(1));
    }

    @Test
    void joins_when_a_member_says_so_and_parts_when_that_is_taken_back() {
        Member ana = portal.recruiter();
        UUID first = capture(ana, ONE, "Ida Sandvik", List.of());
        UUID second = capture(ana, TWO, "I. Sandvik", List.of());
        UUID answer = samePerson.answer(ana, profile(ana, first), profile(ana, second), SameAnswer.YES);
        assertThat(candidates.profiles(ana, first)).hasSize(2);
        assertThat(candidates.find(ana, second)).isEmpty();
        assertThat(reasons.of(ana, first).getFirst().answers().getFirst().by()).isEqualTo(ana.name());
        samePerson.undo(ana, answer);
        assertThat(candidates.profiles(ana, first)).hasSize(1);
        assertThat(candidates.list(ana, "", null, 10)).hasSize(2);
        JobsDone.await(jdbc, ana.team());
    }

    @Test
    void keeps_apart_what_a_member_parted_although_the_pages_link_each_other() {
        Member ana = portal.recruiter();
        UUID first = capture(ana, ONE, "Ida Sandvik", List.of(TWO));
        capture(ana, TWO, "Ida Sandvik", List.of(ONE));
        List<Profile> profiles = candidates.profiles(ana, first);
        samePerson.answer(ana, profiles.getFirst().id(), profiles.getLast().id(), SameAnswer.NO);
        assertThat(candidates.profiles(ana, first)).hasSize(1);
        capture(ana, TWO, "Ida Sandvik", List.of(ONE));
        assertThat(candidates.profiles(ana, first)).hasSize(1);
    }

    @Test
    void knows_no_profile_of_another_team() {
        Member ana = portal.recruiter();
        UUID first = profile(ana, capture(ana, ONE, "Ida Sandvik", List.of()));
        UUID second = profile(ana, capture(ana, TWO, "Ida Sandvik", List.of()));
        assertThatThrownBy(() -> samePerson.answer(portal.recruiter(), first, second, SameAnswer.YES))
                .isInstanceOf(Problem.class);
    }

    @Test
    void finds_candidates_by_the_beginning_of_any_word_of_a_name_or_an_account() {
        Member ana = portal.recruiter();
        UUID first = capture(ana, ONE, "Ida Sandvik", List.of());
        capture(ana, TWO, "Bo Ek", List.of());
        assertThat(candidates.list(ana, "ida s", null, 10))
                .extracting(Candidate::id)
                .containsExactly(first);
        assertThat(candidates.list(ana, "one.ex", null, 10))
                .extracting(Candidate::id)
                .containsExactly(first);
        assertThat(candidates.list(ana, "sandvik", null, 10))
                .extracting(Candidate::id)
                .containsExactly(first);
        assertThat(candidates.list(ana, "andvik", null, 10)).isEmpty();
        Candidate newest = candidates.list(ana, "", null, 1).getFirst();
        assertThat(candidates.list(ana, "", newest, 10))
                .extracting(Candidate::id)
                .containsExactly(first);
    }

    private UUID capture(Member member, String url, String name, List<String> links) {
        JsonNode answer = analysed(portal, member, url, Pages.profile(name, "I write code.", links), Instant.now());
        return UUID.fromString(answer.get("candidate").get("id").asString());
    }

    private UUID profile(Member member, UUID candidate) {
        return candidates.profiles(member, candidate).getFirst().id();
    }
}
