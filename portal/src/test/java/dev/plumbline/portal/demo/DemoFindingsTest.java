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
    private static final int COPIES = 300;
    private static final Set<String> RING_OF_SIX = Set.of(
            "folio/pia-lindner",
            "gighub/kofori",
            "codeport/sofia-marchetti",
            "gighub/twilk",
            "codeport/noor-rahimi",
            "gighub/jacheson");
    private static final Set<String> ON_ONE_THEME =
            Set.of("folio/edda-holm", "folio/kwame-addo", "folio/yuna-seo", "folio/piet-vos", "folio/carla-reyes");

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

    @Test
    void tells_a_ring_of_three_hundred_by_its_size_and_removes_it_with_the_demo() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        seeding.seed(admin, DemoRing.pages(PORT));
        JobsDone.await(jdbc, admin.team());
        assertThat(texts(admin.team(), "SELECT DISTINCT rule FROM finding WHERE gone_at IS NULL"))
                .containsExactly("passage-under-another-identity");
        assertThat(texts(admin.team(), "SELECT DISTINCT candidate_id::text FROM finding WHERE gone_at IS NULL"))
                .hasSize(COPIES);
        assertThat(texts(admin.team(), """
                        SELECT f.headline FROM finding f JOIN candidate c ON c.team_id = f.team_id AND c.id = f.candidate_id
                        WHERE c.name <> 'Adela Arvidsen' ORDER BY f.last_seen DESC LIMIT 1
                        """))
                .singleElement()
                .asString()
                .startsWith("Same passage under 300 identities: on ")
                .endsWith(" under the name 'Adela Arvidsen'");
        data.remove(admin);
        assertThat(texts(admin.team(), "SELECT 'passage' FROM passage UNION SELECT 'use' FROM template_use"))
                .isEmpty();
    }

    @Test
    void people_on_one_public_theme_have_notes_and_no_more() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        List<DemoPage> theirs = new DemoPages(PORT)
                .people().stream()
                        .filter(page -> ON_ONE_THEME.contains(account(page.url())))
                        .toList();
        seeding.seed(admin, theirs);
        JobsDone.await(jdbc, admin.team());
        assertThat(texts(admin.team(), "SELECT DISTINCT severity FROM finding WHERE gone_at IS NULL"))
                .containsExactly("NOTE");
    }

    private List<String> texts(int team, String query) {
        return transactions.call(team, () -> jdbc.sql(query).query(String.class).list());
    }

    private static Map<String, Set<String>> expected() {
        String rafael = "codeport/rafael-dantas gighub/rdantas folio/rafaeldantas";
        Map<String, Set<String>> expected = new TreeMap<>();
        expected.put("name-differs-between-profiles", Set.of(rafael));
        expected.put("place-differs-between-profiles", Set.of(rafael));
        expected.put("employment-differs-between-profiles", Set.of(rafael));
        expected.put("education-differs-between-profiles", Set.of("codeport/bruno-keller gighub/bkeller"));
        expected.put("time-zone-does-not-fit-place", Set.of("gighub/aosei"));
        expected.put("contact-shared-with-another-candidate", Set.of(rafael, "codeport/tom-whitacre"));
        expected.put("contact-changed-between-versions", Set.of("gighub/nbrandt"));
        expected.put("link-leads-to-another-person", Set.of("gighub/onyberg"));
        expected.put("asks-to-leave-the-marketplace", Set.of("gighub/garethp"));
        expected.put("passage-under-another-identity", RING_OF_SIX);
        expected.put("passage-from-template", ON_ONE_THEME);
        return expected;
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
