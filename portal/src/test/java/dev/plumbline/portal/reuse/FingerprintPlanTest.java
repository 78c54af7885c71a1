package dev.plumbline.portal.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL plans for the application's role under row-level security, and how much room fingerprints take. */
@PortalTest
class FingerprintPlanTest {
    private static final int PASSAGES = 20_000;
    private static final int FINGERPRINTS = 16;

    /** Bytes a passage's sixteen fingerprints may take with their indexes; right after they came in no order at all. */
    private static final long MOST_BYTES = 2300;

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void fingerprints_are_probed_in_their_index_alone() throws SQLException {
        Member ana = portal.recruiter();
        UUID profile = data.profile(ana, "Ida Sandvik");
        passages(ana.team(), profile);
        Vacuum.analyse(environment, "fingerprint", "passage");

        assertThat(plan(ana.team(), PassageRepository.PROBE))
                .contains("Index Only Scan using fingerprint_pkey")
                .doesNotContain("Seq Scan");
        assertThat(plan(ana.team(), TemplateUseRepository.CROSSED))
                .contains("Index Only Scan using fingerprint_pkey")
                .doesNotContain("Seq Scan");
        long bytes = bytes() / PASSAGES;
        System.out.println("figure fingerprint-bytes-per-passage-20k " + bytes + " B");
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    /** Squeezing what is written anew each minute cost more than counting it. */
    @Test
    void counters_are_kept_as_they_are() {
        assertThat(jdbc.sql("""
                        SELECT attrelid::regclass::text || ' ' || attstorage::text FROM pg_attribute
                        WHERE attname = 'counters' AND attrelid IN ('shingle_count'::regclass, 'layout_count'::regclass)
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("shingle_count e", "layout_count e");
    }

    private String plan(int team, String query) {
        int[] keys = IntStream.range(0, 48).toArray();
        return transactions.call(
                team,
                () -> String.join(
                        "\n",
                        jdbc.sql("EXPLAIN " + query)
                                .param("team", team)
                                .param("keys", keys)
                                .param("most", 48 * 201)
                                .param("cap", 200)
                                .query(String.class)
                                .list()));
    }

    private void passages(int team, UUID profile) {
        transactions.run(team, () -> {
            jdbc.sql("""
                            INSERT INTO passage (team_id, profile_id, capture_id, kind, text, own, evidence, first_seen)
                            SELECT :team, :profile, :profile, 'bio', repeat(md5(n::text) || ' ', 25), '{}', '{}', now()
                            FROM generate_series(1, :passages) n
                            """)
                    .param("team", team)
                    .param("profile", profile)
                    .param("passages", PASSAGES)
                    .update();
            jdbc.sql("""
                            INSERT INTO fingerprint (team_id, h, passage_id)
                            SELECT :team, hashint8(g.id * :fingerprints + k), g.id
                            FROM passage g, generate_series(1, :fingerprints) k
                            WHERE g.team_id = :team AND g.profile_id = :profile
                            """)
                    .param("team", team)
                    .param("profile", profile)
                    .param("fingerprints", FINGERPRINTS)
                    .update();
        });
    }

    private long bytes() {
        return jdbc.sql("SELECT pg_total_relation_size('fingerprint')")
                .query(Long.class)
                .single();
    }
}
