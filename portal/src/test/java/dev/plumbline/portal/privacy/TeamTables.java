package dev.plumbline.portal.privacy;

import dev.plumbline.portal.base.ReferenceTables;
import dev.plumbline.portal.base.TenantTransaction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every team's table, as PostgreSQL's catalogue names them. */
record TeamTables(JdbcClient jdbc, TenantTransaction transactions) {

    /** A column. */
    record Column(String table, String name, String type) {}

    /** Where a team's rows hold some words, whatever the case; a column of bytes is looked through for their UTF-8. */
    List<String> holding(int team, String words) {
        List<String> found = new ArrayList<>();
        for (Column column : columns()) {
            String looked = column.type().equals("bytea")
                    ? "position(convert_to(:words, 'UTF8') IN " + column.name() + ") > 0"
                    : "position(lower(:words) IN lower(" + column.name() + "::text)) > 0";
            boolean holds = transactions.call(
                    team,
                    () -> jdbc.sql("SELECT EXISTS (SELECT FROM " + column.table() + " WHERE team_id = :team AND "
                                    + looked + ")")
                            .param("team", team)
                            .param("words", words)
                            .query(Boolean.class)
                            .single());
            if (holds) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    /** Columns that can hold words. */
    private List<Column> columns() {
        return jdbc.sql("""
                        SELECT c.relname::text AS tab, quote_ident(a.attname) AS col, format_type(a.atttypid, NULL) AS type
                        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                          AND a.attnum > 0 AND NOT a.attisdropped AND NOT c.relname = ANY (:reference)
                          AND format_type(a.atttypid, NULL) IN ('text', 'text[]', 'jsonb', 'json', 'bytea', 'character varying')
                        ORDER BY 1, 2
                        """)
                .param("reference", ReferenceTables.NAMES.toArray(String[]::new))
                .query((row, no) -> new Column(row.getString("tab"), row.getString("col"), row.getString("type")))
                .list();
    }

    /** Tables with a column that leads to a person. */
    List<String> leadingToAPerson() {
        return jdbc.sql("""
                        SELECT DISTINCT c.relname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                          AND a.attname IN ('candidate_id', 'profile_id', 'profile_a', 'profile_b', 'capture_id',
                            'finding_id', 'passage_id', 'layout_id', 'subject')
                        ORDER BY 1
                        """).query(String.class).list();
    }

    /** How many rows of a table name an id. */
    long naming(int team, String table, String id) {
        return transactions.call(
                team,
                () -> jdbc.sql("SELECT count(*) FROM " + table
                                + " t WHERE team_id = :team AND position(:id IN t::text) > 0")
                        .param("team", team)
                        .param("id", id)
                        .query(Long.class)
                        .single());
    }
}
