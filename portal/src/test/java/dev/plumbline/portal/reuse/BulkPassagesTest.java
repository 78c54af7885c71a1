package dev.plumbline.portal.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text that many have becomes a template also where thousands of passages are taken in at once. */
@PortalTest
class BulkPassagesTest {
    private static final Instant SEEN = Instant.parse("2026-03-01T09:00:00Z");
    private static final String RING =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday, the refunds that nobody"
                    + " wants to write, and the export that the accountant opens once a year, which I draw before I change it.";

    /** Enough for more fingerprints than are all counted. */
    private static final int BATCH = 400;

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    PassageKeeping keeping;

    @Autowired
    ShingleCounting counting;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    UUID profile;
    int written;

    @BeforeEach
    void aProfile() {
        ana = portal.recruiter();
        profile = data.profile(ana, "Ida Sandvik");
    }

    @Test
    void a_ring_that_came_in_lots_is_a_template_once_it_crosses_the_cap() {
        for (int lot = 0; lot < 6; lot++) {
            write(BATCH, 30);
        }
        assertThat(number("SELECT count(*) FROM template")).isZero();
        write(BATCH, 30);
        assertThat(number("SELECT count(*) FROM template")).isOne();
        assertThat(number("SELECT count(*) FROM template_use")).isEqualTo(210);
    }

    @Test
    void a_ring_that_came_in_one_lot_is_a_template_at_once() {
        write(BATCH, 201);
        assertThat(number("SELECT count(*) FROM template")).isOne();
        assertThat(number("SELECT count(*) FROM template_use")).isEqualTo(201);
    }

    @Test
    void a_copy_that_came_alone_into_a_lot_counts_once_the_shingles_were_counted() {
        write(BATCH, 200);
        counting.refresh(ana.team());
        write(BATCH, 1);
        assertThat(number("SELECT count(*) FROM template")).isOne();
    }

    @Test
    void what_a_lot_missed_is_met_by_the_next_copy_that_comes_alone() {
        for (int lot = 0; lot < 2; lot++) {
            write(BATCH, 100);
        }
        write(BATCH, 1);
        assertThat(number("SELECT count(*) FROM template")).isZero();
        write(1, 1);
        assertThat(number("SELECT count(*) FROM template")).isOne();
        assertThat(number("SELECT count(*) FROM template_use")).isEqualTo(202);
    }

    @Test
    void two_hundred_copies_and_what_nobody_else_wrote_are_no_template() {
        write(BATCH, 200);
        assertThat(number("SELECT count(*) FROM template")).isZero();
    }

    private void write(int passages, int copies) {
        List<NewPassage> lot = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            lot.add(passage(i < copies ? RING : text(written + i)));
        }
        written += passages;
        transactions.run(ana.team(), () -> keeping.writeAll(ana.team(), lot));
    }

    /** Words that no other number has. */
    private static String text(int number) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 40; word++) {
            words.append(Integer.toString(1_000_000 + number * 40 + word, 36)).append(' ');
        }
        return words.toString().strip();
    }

    private NewPassage passage(String text) {
        PageUrl url = PageUrl.of("https://one.example/ida");
        Site site = new Site("one.example", "one.example");
        Evidence evidence = new Evidence(
                new UUID(2, 2), url, SEEN, site, new AccountKey("one.example", "ida"), text, "", "", "p", Origin.TEXT);
        return new NewPassage(profile, "bio", text, List.of(), evidence, SEEN);
    }

    private int number(String query) {
        return transactions.call(
                ana.team(), () -> jdbc.sql(query).query(Integer.class).single());
    }
}
