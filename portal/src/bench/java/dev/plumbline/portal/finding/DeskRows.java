package dev.plumbline.portal.finding;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.scraper.rule.Severity;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented candidates with one account each and three findings a candidate, written set by set in the tables that the
 * desk's lists read; evidence is read one finding at a time and is left out. Nine of ten findings are open, one rule and one site are a
 * third of all, the last ones are rare, as in any team.
 */
final class DeskRows {
    private static final int BATCH = 20_000;
    private static final List<String> FIRST = List.of(
            "Ana", "Maria", "Jonas", "Amira", "Liu", "Rafael", "Ines", "Tomasz", "Aiko", "Samuel", "Marta", "Noor", "Bela");

    private static final String CANDIDATES = """
            INSERT INTO candidate (team_id, id, name, first_seen, last_seen)
            SELECT :team, %1$s, %2$s, %3$s, %3$s FROM generate_series(:from, :to) n
            """;
    private static final String PROFILES = """
            INSERT INTO profile (team_id, id, site, account, site_label, url, name, candidate_id, first_seen, last_seen)
            SELECT :team, %1$s, 'gighub.example', 'user' || n, 'GigHub', 'https://gighub.example/user' || n, %2$s, %1$s, %3$s, %3$s
            FROM generate_series(:from, :to) n
            """;
    private static final String TERMS = """
            INSERT INTO candidate_term (team_id, candidate_id, term, last_seen)
            SELECT DISTINCT :team, %1$s, term, %3$s FROM generate_series(:from, :to) n, LATERAL (VALUES
              (lower(%2$s)), (split_part(lower(%2$s), ' ', 1)), (split_part(lower(%2$s), ' ', 2)), ('user' || n),
              ('gighub.example/user' || n)) said (term)
            """;
    private static final String FINDINGS = """
            INSERT INTO finding (team_id, id, candidate_id, key, rule, severity, confidence, family, headline, message,
              compared, sites, library_version, first_seen, last_seen, alike, state, answered_by)
            SELECT :team, ('00000000-0000-0002-0000-' || lpad(to_hex(n::bigint * 3 + k), 12, '0'))::uuid, %1$s, md5(n || ' ' || k),
              'rule-' || rule, CASE WHEN n %% 20 = 0 THEN 'SETTLE' WHEN n %% 3 = 0 THEN 'NOTE' ELSE 'ASK' END, 'HIGH', 'PLACE',
              'Country differs: ''Poland'' on GigHub, ''Vietnam'' on CodePort', 'The pages name different places.', '[]',
              'GigHub, Site ' || site, '1', %3$s, %3$s, md5(rule || ' ' || n / 300),
              CASE WHEN n %% 10 = 0 THEN 'dismissed' WHEN n %% 500 = 1 THEN 'claimed' ELSE 'open' END,
              CASE WHEN n %% 10 = 0 OR n %% 500 = 1 THEN CAST(:me AS uuid) END
            FROM generate_series(:from, :to) n, generate_series(0, 2) k,
              LATERAL (SELECT floor(60 * power(abs(hashint4(n * 3 + k)) / 2147483648.0, 3))::int AS rule,
                              floor(40 * power(abs(hashint4(n * 7 + k)) / 2147483648.0, 3))::int AS site) spread
            """;
    private static final String SITES = """
            INSERT INTO finding_site (team_id, finding_id, site)
            SELECT team_id, id, unnest(string_to_array(sites, ', ')) FROM finding
            WHERE team_id = :team AND id >= ('00000000-0000-0002-0000-' || lpad(to_hex(:from::bigint * 3), 12, '0'))::uuid
              AND id <= ('00000000-0000-0002-0000-' || lpad(to_hex(:to::bigint * 3 + 2), 12, '0'))::uuid
            """;

    private final JdbcClient jdbc;
    private final TenantTransaction transactions;
    private final int team;

    DeskRows(BenchPortal portal, int team) {
        this.jdbc = portal.get(JdbcClient.class);
        this.transactions = portal.get(TenantTransaction.class);
        this.team = team;
    }

    /** Writes so many candidates and three times as many findings. */
    void fill(int candidates, UUID me) {
        String first = FIRST.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "(ARRAY[", "])"));
        String id = "('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0'))::uuid";
        String name = first + "[1 + n % " + FIRST.size() + "] || ' ' || initcap(translate(to_hex(n % 65536), '0123456789abcdef', 'lnrstvmkaeiouyde'))";
        String seen = "timestamptz '2025-01-01Z' + n * interval '20 seconds'";
        for (int from = 0; from < candidates; from += BATCH) {
            int start = from;
            int end = Math.min(candidates, from + BATCH) - 1;
            transactions.run(team, () -> {
                for (String sql : Arrays.asList(CANDIDATES, PROFILES, TERMS, FINDINGS, SITES)) {
                    jdbc.sql(sql.formatted(id, name, seen))
                            .param("team", team)
                            .param("me", me)
                            .param("from", start)
                            .param("to", end)
                            .update();
                }
            });
        }
    }

    /** The plan of one page of the Inbox, as it ran. */
    String plan(SavedView view, FindingFilter filter, FindingSort sort) {
        return transactions.call(team, () -> String.join(
                "\n",
                jdbc.sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) " + InboxSql.ROWS + InboxSql.where(view, filter)
                                + InboxSql.order(sort, false))
                        .param("team", team)
                        .param("me", new UUID(0, 0))
                        .param("now", OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                        .param("limit", 51)
                        .param("rule", filter.rule())
                        .param("site", filter.site())
                        .param("weight", filter.severity() == Severity.SETTLE ? 3 : 1)
                        .param("name", filter.name())
                        .param("nameEnd", filter.name() + "\uDBFF\uDFFF")
                        .query(String.class)
                        .list()));
    }
}
