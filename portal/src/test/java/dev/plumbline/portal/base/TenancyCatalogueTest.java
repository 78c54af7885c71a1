package dev.plumbline.portal.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that let the same schema run on Citus, read from PostgreSQL's catalogue. */
@PortalTest
class TenancyCatalogueTest {
    private final JdbcClient jdbc;
    private final RoleCheck check;

    @Autowired
    TenancyCatalogueTest(JdbcClient jdbc, RoleCheck check) {
        this.jdbc = jdbc;
        this.check = check;
    }

    @Test
    void every_table_of_a_team_is_isolated_and_the_portals_role_cannot_bypass() {
        assertThat(check.objection()).isEmpty();
    }

    @Test
    void the_team_stands_first_in_every_key() {
        List<String> offending = names("""
                SELECT i.indexrelid::regclass::text
                FROM pg_index i
                JOIN pg_class c ON c.oid = i.indrelid
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
                WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique
                  AND NOT c.relname = ANY (:reference) AND a.attname <> 'team_id'
                """);

        assertThat(offending).isEmpty();
    }

    @Test
    void every_table_of_a_team_has_a_primary_key() {
        List<String> offending = names("""
                SELECT c.relname::text FROM pg_class c
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                  AND NOT c.relname = ANY (:reference)
                  AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
                """);

        assertThat(offending).isEmpty();
    }

    @Test
    void foreign_keys_carry_the_team_or_lead_to_a_reference_table() {
        List<String> offending = names("""
                SELECT k.conname::text
                FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid
                JOIN pg_class target ON target.oid = k.confrelid
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
                WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace
                  AND NOT c.relname = ANY (:reference) AND NOT target.relname = ANY (:reference)
                  AND (a.attname <> 'team_id' OR array_length(k.conkey, 1) < 2)
                """);

        assertThat(offending).isEmpty();
    }

    @Test
    void there_are_no_triggers_and_no_views_that_see_more_than_their_reader() {
        assertThat(names("""
                SELECT t.tgname::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
                  AND NOT c.relname = ANY (:reference)
                """)).isEmpty();
        assertThat(names("""
                SELECT c.relname::text FROM pg_class c
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm')
                  AND NOT c.relname = ANY (:reference)
                  AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)
                """)).isEmpty();
    }

    @Test
    void without_a_team_no_row_is_seen_and_none_is_taken() {
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO audit_head (team_id, no, hash) SELECT id, 0, '' FROM team LIMIT 1")
                                .update())
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private List<String> names(String query) {
        return jdbc.sql(query)
                .param("reference", ReferenceTables.NAMES.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
