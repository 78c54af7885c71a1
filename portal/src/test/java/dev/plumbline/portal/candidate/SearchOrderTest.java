package dev.plumbline.portal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search lists whoever was seen last first, also where somebody is seen again. */
@PortalTest
class SearchOrderTest {
    private static final String ONE = "https://one.example/";
    private static final String TWO = "https://two.example/";

    @Autowired
    TestPortal portal;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    private final Instant first = Instant.now().minus(3, ChronoUnit.DAYS);

    @Test
    void whoever_is_seen_again_comes_first() {
        Member ana = portal.recruiter();
        capture(ana, ONE, "Ida Sandvik", first);
        capture(ana, TWO, "Ida Tarnby", first.plus(1, ChronoUnit.DAYS));
        assertThat(names(ana, 10)).containsExactly("Ida Tarnby", "Ida Sandvik");

        capture(ana, ONE, "Ida Sandvik", first.plus(2, ChronoUnit.DAYS));
        assertThat(names(ana, 10)).containsExactly("Ida Sandvik", "Ida Tarnby");
        assertThat(names(ana, 1)).as("a page at a time").containsExactly("Ida Sandvik", "Ida Tarnby");
    }

    /** Somebody has "ida" as a word and at the beginning of a name, and is one row. */
    private List<String> names(Member ana, int page) {
        List<String> names = new ArrayList<>();
        @Nullable Candidate last = null;
        List<Candidate> some;
        do {
            some = candidates.list(ana, "ida", last, page);
            some.forEach(one -> names.add(one.name()));
            last = some.isEmpty() ? null : some.getLast();
        } while (some.size() == page);
        return names;
    }

    private void capture(Member ana, String url, String name, Instant at) {
        CaptureRequests.analysed(portal, ana, url, Pages.profile(name, "Mends old machines.", List.of()), at);
        JobsDone.await(jdbc, ana.team());
    }
}
