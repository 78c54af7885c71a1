package dev.plumbline.portal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search that more candidates answer than are put in order at once, none of them among the newest. */
@PortalTest
class LongSearchTest {
    private static final int OLD = 6_000;
    private static final int NEW = 1_500;
    private static final int PAGE = 500;

    @Autowired
    TestPortal portal;

    @Autowired
    Candidates candidates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    private Member ana;

    @BeforeEach
    void many_old_candidates_below_newer_ones() {
        ana = portal.recruiter();
        fill("Zora ", "2025-01-01", OLD);
        fill("Other ", "2026-01-01", NEW);
    }

    @Test
    void all_of_them_are_listed_once_and_the_newest_first() {
        List<Candidate> found = all("zora");
        assertThat(found).hasSize(OLD).allMatch(one -> one.name().startsWith("Zora "));
        assertThat(found).extracting(Candidate::id).doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo((a, b) -> b.lastSeen().compareTo(a.lastSeen()));
        assertThat(all("zora 12"))
                .extracting(Candidate::name)
                .contains("Zora 12", "Zora 1299")
                .hasSize(111);
    }

    private List<Candidate> all(String query) {
        List<Candidate> found = new ArrayList<>();
        @Nullable Candidate last = null;
        List<Candidate> page;
        do {
            page = candidates.list(ana, query, last, PAGE);
            found.addAll(page);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        return found;
    }

    private void fill(String name, String from, int number) {
        String rows = """
                WITH fresh AS (
                  INSERT INTO candidate (team_id, id, name, first_seen, last_seen)
                  SELECT :team, gen_random_uuid(), :name || n, seen, seen
                  FROM generate_series(1, :number) n, LATERAL (SELECT CAST(:from AS timestamptz) + n * interval '1 minute' AS seen) s
                  RETURNING team_id, id, name, last_seen)
                INSERT INTO candidate_term (team_id, candidate_id, term, last_seen)
                SELECT team_id, id, lower(name), last_seen FROM fresh
                """;
        transactions.run(
                ana.team(),
                () -> jdbc.sql(rows)
                        .param("team", ana.team())
                        .param("name", name)
                        .param("from", from)
                        .param("number", number)
                        .update());
    }
}
