package dev.plumbline.portal.watch;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.base.TenantTransaction;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many candidates out of the one that a team captured: its rows as they are, but for the name and what must differ. */
final class ArchiveRows {
    private static final List<String> COPIES = List.of(
            copy("candidate", "true", "'id', n.id, 'name', n.name"),
            copy(
                    "profile",
                    "o.site <> 'copy'",
                    "'id', n.id, 'candidate_id', n.id, 'name', n.name, 'account', n.id, 'url', (one.original).url || n.id, 'site', 'copy'"),
            copy("capture", "o.status = 'analysed'", "'id', n.id, 'idempotency_key', n.id, 'status', 'copied'"),
            copy(
                    "reading",
                    "o.kind <> 'copy'",
                    "'capture_id', n.id, 'profile_id', n.id, 'kind', 'copy', 'content', replace((one.original).content::text, :first, n.name)::jsonb"));

    private final JdbcClient jdbc;
    private final TenantTransaction transactions;
    private final int team;
    private final String first;

    /** @param first the name of the one that is there */
    ArchiveRows(BenchPortal portal, int team, String first) {
        this.jdbc = portal.get(JdbcClient.class);
        this.transactions = portal.get(TenantTransaction.class);
        this.team = team;
        this.first = first;
    }

    /** Writes one of each name. */
    void copy(List<String> names) {
        UUID[] ids = names.stream().map(name -> UUID.randomUUID()).toArray(UUID[]::new);
        transactions.run(team, () -> COPIES.forEach(sql -> jdbc.sql(sql)
                .param("team", team)
                .param("ids", ids)
                .param("names", names.toArray(String[]::new))
                .param("first", first)
                .update()));
    }

    /** The one original row, with other values, a row for each name. */
    private static String copy(String table, String original, String values) {
        return """
                INSERT INTO %1$s SELECT (jsonb_populate_record(one.original, jsonb_build_object(%3$s))).*
                FROM (SELECT o AS original FROM %1$s o WHERE o.team_id = :team AND %2$s ORDER BY 1 LIMIT 1) one,
                  unnest(:ids::uuid[], :names::text[]) AS n(id, name)
                """.formatted(table, original, values);
    }
}
