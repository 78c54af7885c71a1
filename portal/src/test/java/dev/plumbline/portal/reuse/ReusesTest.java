package dev.plumbline.portal.reuse;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class ReusesTest {
    private static final String RULE = "passage-under-another-identity";
    private static final String ONE = "https://one.example/";
    private static final String TWO = "https://two.example/";
    private static final String TEXT =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday, the refunds "
                    + "that nobody wants to write, and the export that the accountant opens once a year. Before I change a line "
                    + "I draw what happens today, and I show the drawing to the person who has to live with it.";
    private static final String EDITED = TEXT.replace("shop", "warehouse").replace("accountant", "auditor");

    @Autowired
    TestPortal portal;

    @Autowired
    Reuses reuses;

    @Autowired
    ShingleCounting counting;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    Instant now;

    @BeforeEach
    void aTeam() {
        ana = portal.recruiter();
        now = Instant.now();
    }

    @Test
    void finds_an_edited_passage_under_another_identity_and_tells_both() {
        capture(ONE, "Ida Sandvik", TEXT, List.of());
        JsonNode second = capture(TWO, "Bo Ek", EDITED, List.of());
        assertThat(rules(second)).containsExactly(RULE);
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(annotations(ONE))).containsExactly(RULE);
        JsonNode evidence = second.get("annotations").get(0).get("body").get("evidence");
        assertThat(evidence.size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void finds_nothing_between_the_pages_of_one_candidate() {
        capture(ONE, "Ida Sandvik", TEXT, List.of(TWO));
        capture(TWO, "Ida Sandvik", TEXT, List.of(ONE));
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(annotations(ONE))).isEmpty();
        assertThat(rules(annotations(TWO))).isEmpty();
    }

    @Test
    void finds_nothing_in_another_teams_pages() {
        capture(ONE, "Ida Sandvik", TEXT, List.of());
        Member other = portal.recruiter();
        assertThat(rules(analysed(portal, other, TWO, Pages.profile("Bo Ek", TEXT, List.of()), now)))
                .isEmpty();
    }

    @Test
    void forgets_a_passage_that_is_no_longer_on_the_page() {
        capture(ONE, "Ida Sandvik", TEXT, List.of());
        capture(TWO, "Bo Ek", EDITED, List.of());
        now = now.plus(Duration.ofSeconds(1));
        capture(
                TWO,
                "Bo Ek",
                "I repair bicycles and sometimes the web pages of people who repair bicycles.",
                List.of());
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(annotations(ONE))).isEmpty();
        assertThat(fingerprintsOfNothing()).isZero();
    }

    @Test
    void forgets_a_profile_with_every_fingerprint() {
        capture(ONE, "Ida Sandvik", TEXT + "\u0000\uD800 and more", List.of());
        UUID profile = transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT id FROM profile").query(UUID.class).single());
        assertThat(fingerprintsOfNothing()).isZero();
        transactions.run(ana.team(), () -> reuses.forget(ana.team(), profile));
        assertThat(transactions.call(
                        ana.team(),
                        () -> jdbc.sql("SELECT count(*) FROM fingerprint")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void loses_nothing_when_shingles_are_counted_in_between() {
        capture(ONE, "Ida Sandvik", TEXT, List.of());
        assertThat(counting.refresh(ana.team())).isEqualTo(1);
        assertThat(counting.refresh(ana.team())).isZero();
        assertThat(counting.of(ana.team()).passages()).isEqualTo(1);
        assertThat(rules(capture(TWO, "Bo Ek", EDITED, List.of()))).containsExactly(RULE);
    }

    @Test
    void keeps_contacts_as_keyed_hashes_only() {
        capture(ONE, "Ida Sandvik", "Write to ida@sandvik-works.example and I answer.", List.of());
        List<String> kept = transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT display FROM contact")
                        .query(String.class)
                        .list());
        assertThat(kept).containsExactlyInAnyOrder("i…@sandvik-works.example", "s….example", "o….example");
    }

    private int fingerprintsOfNothing() {
        return transactions.call(
                ana.team(), () -> jdbc.sql("""
                        SELECT count(*) FROM fingerprint f WHERE NOT EXISTS (
                          SELECT FROM passage p WHERE p.team_id = f.team_id AND p.id = f.passage_id)
                        """).query(Integer.class).single());
    }

    private JsonNode capture(String url, String name, String about, List<String> links) {
        return analysed(portal, ana, url, Pages.profile(name, about, links), now);
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
}
