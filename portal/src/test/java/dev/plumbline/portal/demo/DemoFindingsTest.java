package dev.plumbline.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DemoFindingsTest {
    private static final int PORT = 8090;

    @Autowired
    TestPortal portal;

    @Autowired
    DemoSeeding seeding;

    @Autowired
    DemoData data;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void finds_in_the_demo_what_its_table_says_and_nothing_else() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        seeding.seed(admin, new DemoPages(PORT).all());
        JobsDone.await(jdbc, admin.team());
        assertThat(found(admin.team())).isEqualTo(expected());
        assertThat(captures(admin.team(), "WHERE status <> 'analysed'")).isZero();
    }

    @Test
    void adds_nothing_when_the_demo_starts_again() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        List<DemoPage> pages = new DemoPages(PORT).all();
        seeding.seed(admin, pages);
        seeding.seed(admin, new DemoPages(PORT + 1).all());
        assertThat(captures(admin.team(), "")).isEqualTo(pages.size());
    }

    @Test
    void removes_all_of_the_demo_at_once_and_nothing_else() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        List<DemoPage> pages = new DemoPages(PORT).all();
        seeding.seed(admin, pages.subList(0, 12));
        CaptureRequests.analysed(
                portal, admin, "https://other.example/", pages.getFirst().html(), Instant.now());
        JobsDone.await(jdbc, admin.team());
        data.remove(admin);
        assertThat(captures(admin.team(), "")).isEqualTo(1);
        assertThat(data.isThere(admin)).isFalse();
        assertThat(data.wasRemoved(admin.team())).isTrue();
        assertThat(transactions.<Integer>call(
                        admin.team(),
                        () -> jdbc.sql("SELECT count(*) FROM candidate")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private static Map<String, Set<String>> expected() {
        String rafael = "codeport/rafael-dantas gighub/rdantas folio/rafaeldantas";
        return Map.of(
                "name-differs-between-profiles", Set.of(rafael),
                "place-differs-between-profiles", Set.of(rafael),
                "employment-differs-between-profiles", Set.of(rafael),
                "education-differs-between-profiles", Set.of("codeport/bruno-keller gighub/bkeller"),
                "time-zone-does-not-fit-place", Set.of("gighub/aosei"),
                "contact-shared-with-another-candidate", Set.of(rafael, "codeport/tom-whitacre"),
                "contact-changed-between-versions", Set.of("gighub/nbrandt"),
                "link-leads-to-another-person", Set.of("gighub/onyberg"),
                "asks-to-leave-the-marketplace", Set.of("gighub/garethp"),
                "passage-under-another-identity",
                        Set.of(
                                "folio/pia-lindner",
                                "gighub/kofori",
                                "codeport/sofia-marchetti",
                                "gighub/twilk",
                                "codeport/noor-rahimi",
                                "gighub/jacheson"));
    }

    /** The accounts of each candidate with a finding, by rule. */
    private Map<String, Set<String>> found(int team) {
        Map<String, Set<String>> found = new TreeMap<>();
        transactions.run(
                team,
                () -> jdbc.sql("""
                        SELECT f.rule, string_agg(p.url, ' ' ORDER BY p.url) AS urls
                        FROM finding f JOIN profile p ON p.candidate_id = f.candidate_id
                        WHERE f.gone_at IS NULL GROUP BY f.rule, f.id
                        """).query(row -> {
                    String accounts = Arrays.stream(row.getString("urls").split(" ", -1))
                            .map(DemoFindingsTest::account)
                            .collect(Collectors.joining(" "));
                    found.computeIfAbsent(row.getString("rule"), _ -> new TreeSet<>())
                            .add(accounts);
                }));
        return found;
    }

    /** {@code http://gighub.localhost:8090/freelancers/rdantas} as {@code gighub/rdantas}. */
    private static String account(String url) {
        String host = URI.create(url).getHost();
        String path = URI.create(url).getPath();
        return host.endsWith(".folio.localhost")
                ? "folio/" + host.replace(".folio.localhost", "")
                : host.replace(".localhost", "") + path.substring(path.lastIndexOf('/'));
    }

    private int captures(int team, String where) {
        return transactions.call(
                team,
                () -> jdbc.sql("SELECT count(*) FROM capture " + where)
                        .query(Integer.class)
                        .single());
    }
}
