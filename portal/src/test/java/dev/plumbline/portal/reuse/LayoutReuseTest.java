package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class LayoutReuseTest {
    private static final String LAYOUT = "layout-under-another-identity";
    private static final String SITE_ID = "site-id-shared-with-another-candidate";
    private static final String DOMAIN = "domain-shared-with-another-candidate";
    private static final String ONE = "https://sandvik-site.example/";
    private static final String TWO = "https://ek-site.example/";

    @Autowired
    TestPortal portal;

    @Autowired
    LayoutCounting counting;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Member ana;
    Instant now;

    @BeforeEach
    void aTeam() {
        ana = portal.recruiter();
        now = Instant.now();
    }

    @Test
    void finds_a_layout_under_another_identity_and_tells_both() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        assertThat(rules(capture(TWO, site("Bo Ek", "quay", "")))).contains(LAYOUT);
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(annotations(ONE))).contains(LAYOUT);
    }

    @Test
    void finds_a_layout_whose_classes_were_renamed() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        assertThat(rules(capture(TWO, site("Bo Ek", "lantern", "")))).contains(LAYOUT);
    }

    @Test
    void finds_nothing_between_pages_of_one_host_or_in_another_team() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        assertThat(rules(capture("https://sandvik-site.example/people/bo", site("Bo Ek", "quay", ""))))
                .doesNotContain(LAYOUT, DOMAIN);
        Member other = portal.recruiter();
        assertThat(rules(analysed(portal, other, TWO, site("Bo Ek", "quay", ""), now)))
                .doesNotContain(LAYOUT);
    }

    @Test
    void forgets_a_layout_when_the_page_is_built_anew() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        capture(TWO, site("Bo Ek", "quay", ""));
        now = now.plus(Duration.ofSeconds(1));
        capture(TWO, "<html>" + small("Bo Ek", "bo@ek-site.example"));
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(annotations(ONE))).doesNotContain(LAYOUT);
    }

    @Test
    void finds_a_statistics_id_under_another_identity() {
        String id = "<script>gtag('config', 'G-AB12CD34EF');</script>";
        capture(ONE, site("Ida Sandvik", "quay", id));
        assertThat(rules(capture(TWO, "<html><head>" + id + "</head>" + small("Bo Ek", "bo@ek-site.example"))))
                .containsExactly(SITE_ID);
    }

    @Test
    void finds_an_address_at_the_domain_of_anothers_site() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        assertThat(rules(capture(TWO, "<html>" + small("Bo Ek", "bo@sandvik-site.example"))))
                .containsExactly(DOMAIN);
        assertThat(rules(capture("https://lind-site.example/", "<html>" + small("Tor Lind", "tor@gmail.com"))))
                .isEmpty();
    }

    @Test
    void counts_pages_sixteen_at_a_time_and_a_theme_of_many_weighs_little() {
        for (int i = 0; i < LayoutCounting.BATCH; i++) {
            capture("https://person-%d.example/".formatted(i), site("Person Number" + i, "quay", ""));
        }
        Long counted = transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT layouts FROM layout_progress")
                        .query(Long.class)
                        .single());
        assertThat(counted).isEqualTo(LayoutCounting.BATCH);
    }

    @Test
    void the_rows_of_a_person_go_with_the_profile() {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        assertThat(count("layout")).isEqualTo(1);
        assertThat(count("layout_feature")).isPositive();
        transactions.run(ana.team(), () -> jdbc.sql("DELETE FROM layout").update());
        assertThat(count("layout_feature")).isZero();
        String rule = transactions.call(
                ana.team(), () -> jdbc.sql("""
                                SELECT confdeltype::text FROM pg_constraint
                                WHERE conrelid = 'layout'::regclass AND confrelid = 'profile'::regclass
                                """).query(String.class).single());
        assertThat(rule).isEqualTo("c");
    }

    @Test
    void a_probe_reads_the_index_alone() throws SQLException {
        capture(ONE, site("Ida Sandvik", "quay", ""));
        transactions.run(
                ana.team(), () -> jdbc.sql("""
                                INSERT INTO layout_feature (team_id, h, layout_id)
                                SELECT team_id, hashint8extended(n, 0), id FROM layout, generate_series(1, 20000) n
                                WHERE team_id = :team
                                """).param("team", ana.team()).update());
        Vacuum.analyse(environment, "layout_feature");
        List<String> plan = transactions.call(
                ana.team(),
                () -> jdbc.sql("EXPLAIN " + LayoutRepository.PROBE)
                        .param("team", ana.team())
                        .param("features", new Long[] {1L, 2L, 3L})
                        .param("each", 201)
                        .query(String.class)
                        .list());
        assertThat(plan)
                .anyMatch(line -> line.contains("Index Only Scan using layout_feature_pkey"))
                .noneMatch(line -> line.contains("Seq Scan"));
    }

    private long count(String table) {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single());
    }

    private JsonNode capture(String url, String html) {
        return analysed(portal, ana, url, html, now);
    }

    private JsonNode annotations(String url) {
        String query = URLEncoder.encode(url, StandardCharsets.UTF_8);
        return CaptureRequests.json(portal.send(portal.request("/api/v1/annotations?url=" + query, ana)));
    }

    private static List<String> rules(JsonNode answer) {
        JsonNode items = answer.has("items") ? answer.get("items") : answer.get("annotations");
        return items.valueStream()
                .map(item -> item.get("body").get("rule").asString())
                .toList();
    }

    private static String small(String name, String email) {
        return "<body><main class=\"h-card\"><h1 class=\"p-name\">%s</h1><p><a href=\"mailto:%s\">%s</a></p></main></body></html>"
                .formatted(name, email, email);
    }

    /** A page of many blocks, each of them with names that begin alike. */
    private static String site(String name, String prefix, String head) {
        String blocks = IntStream.range(0, 12)
                .mapToObj(i -> """
                        <section class="%1$s-berth%2$d"><div class="%1$s-deck%2$d"><h2>Pier</h2><div class="%1$s-hold%2$d">%3$s
                        <figure class="%1$s-sail%2$d"><img src="/i.png"></figure></div></div></section>
                        """.formatted(
                                prefix,
                                i,
                                "<div><ul><li><span></span></li></ul></div>".repeat(i % 3)
                                        + "<article>".repeat(i)
                                        + "</article>".repeat(i)))
                .collect(Collectors.joining());
        return """
                <html><head><title>%1$s</title>%4$s</head><body class="%2$s-home"><main class="h-card"><h1 class="p-name">%1$s</h1>%3$s
                </main></body></html>
                """.formatted(name, prefix, blocks, head);
    }
}
