package dev.plumbline.portal.base;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What PostgreSQL's catalogue says of the portal's role and tables. */
@Repository
class CatalogueRepository {
    private final JdbcClient jdbc;

    CatalogueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String role() {
        return jdbc.sql("SELECT current_user::text").query(String.class).single();
    }

    /** Whether the role, or one it can become, is a superuser or bypasses row-level security. */
    boolean mayBypass() {
        return jdbc.sql("""
                        SELECT bool_or(rolsuper OR rolbypassrls)
                        FROM pg_roles
                        WHERE pg_has_role(current_user, oid, 'MEMBER')
                        """).query(Boolean.class).single();
    }

    /** Tables that the role, or one it can become, owns. */
    List<String> ownedTables() {
        return jdbc.sql("""
                        SELECT relname::text
                        FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                          AND pg_has_role(current_user, relowner, 'MEMBER')
                        ORDER BY relname
                        """).query(String.class).list();
    }

    /** Tables without forced row-level security, or whose policies do not check what is read and what is written. */
    List<String> tablesWithoutIsolation() {
        return jdbc.sql("""
                        SELECT c.relname::text
                        FROM pg_class c
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                          AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                            AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
                            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid
                              AND (p.polqual IS NULL OR p.polwithcheck IS NULL)))
                        ORDER BY c.relname
                        """).query(String.class).list();
    }
}
