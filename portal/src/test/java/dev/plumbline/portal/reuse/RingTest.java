package dev.plumbline.portal.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One text under more and more names: found at every size, and never hidden where it becomes a template. */
@PortalTest
class RingTest {
    private static final String RULE = "passage-under-another-identity";
    private static final int CAP = 200;
    private static final String TEXT =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday, the refunds "
                    + "that nobody wants to write, and the export that the accountant opens once a year. Before I change a line "
                    + "I draw what happens today, and I show the drawing to the person who has to live with it.";
    private static final String DEMO_TEXT =
            "Freelancer is a free bootstrap theme created by Start Bootstrap. The download includes the complete"
                    + " source files including HTML, CSS, and JavaScript as well as optional SASS stylesheets for easy"
                    + " customization.";

    @Autowired
    TestPortal portal;

    @Autowired
    ShingleCounting counting;

    @Autowired
    Templates templates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    int copies;

    @BeforeEach
    void aTeam() {
        ana = portal.recruiter();
        copies = 0;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_ring_is_found_at_every_size_whether_or_not_its_shingles_were_counted(boolean counted) {
        List<UUID> before = List.of();
        for (int size : List.of(2, 6, CAP - 1, CAP, CAP + 1, counted ? 300 : CAP + 2)) {
            growTo(size);
            if (counted) {
                counting.refresh(ana.team());
            }
            assertThat(withFinding()).as("of " + size).isEqualTo(size);
            assertThat(findings()).as("an answer to a copy holds at " + size).containsAll(before);
            before = findings();
        }
        assertThat(headlines().getFirst()).startsWith("Same passage under " + copies + " identities: on ");
        assertThat(number("SELECT count(*) FROM fingerprint")).isZero();
        assertThat(number("SELECT count(*) FROM template")).isOne();
        assertThat(number("SELECT count(*) FROM template_use")).isEqualTo(copies);
        assertThat(templates.widest(ana)).singleElement().satisfies(template -> {
            assertThat(template.accounts()).isEqualTo(copies);
            assertThat(template.text() + ".").isEqualTo(TEXT);
        });
    }

    @Test
    void people_who_left_the_demo_text_of_a_theme_have_a_note_and_no_more() {
        for (int n = 0; n < 5; n++) {
            capture(DEMO_TEXT);
        }
        JobsDone.await(jdbc, ana.team());
        assertThat(transactions.call(
                        ana.team(),
                        () -> jdbc.sql("SELECT DISTINCT rule || ' ' || severity FROM finding WHERE gone_at IS NULL")
                                .query(String.class)
                                .list()))
                .containsExactly("passage-from-template NOTE");
        assertThat(number("SELECT count(*) FROM finding WHERE gone_at IS NULL")).isEqualTo(5);
    }

    private void growTo(int size) {
        while (copies < size) {
            capture(TEXT);
        }
        JobsDone.await(jdbc, ana.team());
    }

    private void capture(String text) {
        String url = "https://copy%d.example/".formatted(copies);
        String page = Pages.profile("Invented Person" + copies, text, List.of());
        CaptureRequests.post(
                portal,
                ana,
                UUID.randomUUID(),
                CaptureRequests.body(url, page, Instant.now().plusSeconds(copies)),
                0);
        copies++;
    }

    private int withFinding() {
        return number(
                "SELECT count(DISTINCT candidate_id) FROM finding WHERE gone_at IS NULL AND rule = '" + RULE + "'");
    }

    private List<UUID> findings() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT id FROM finding WHERE gone_at IS NULL")
                        .query(UUID.class)
                        .list());
    }

    private List<String> headlines() {
        return transactions.call(
                ana.team(), () -> jdbc.sql("""
                        SELECT headline FROM finding WHERE gone_at IS NULL ORDER BY first_seen DESC
                        """).query(String.class).list());
    }

    private int number(String query) {
        return transactions.call(
                ana.team(), () -> jdbc.sql(query).query(Integer.class).single());
    }
}
