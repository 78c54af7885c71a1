package dev.plumbline.portal.base;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.base.postgres.TestPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RoleCheckTest {
    private final Map<String, Object> settings = TestPostgres.newPortal();

    @Test
    void refuses_a_role_that_can_bypass_row_level_security() {
        assertThat(check("postgres", TestPostgres.superuserPassword()).objection())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("can bypass row-level security"));
    }

    @Test
    void refuses_a_role_that_owns_a_table_and_a_table_that_is_not_isolated() {
        JdbcClient owner = client(setting("spring.flyway.user"), setting("spring.flyway.password"));
        owner.sql("CREATE TABLE open_to_all (team_id int, id int)").update();

        assertThat(check(setting("spring.flyway.user"), setting("spring.flyway.password"))
                        .objection())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("owns the table open_to_all"));
        assertThat(application().objection())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("open_to_all is not isolated by team"));

        owner.sql("ALTER TABLE open_to_all ENABLE ROW LEVEL SECURITY").update();
        owner.sql("CREATE POLICY half ON open_to_all USING (team_id = 1)").update();
        assertThat(application().objection()).isPresent();

        owner.sql("ALTER TABLE open_to_all FORCE ROW LEVEL SECURITY").update();
        owner.sql("ALTER POLICY half ON open_to_all WITH CHECK (team_id = 1)").update();
        assertThat(application().objection()).isEmpty();
    }

    private RoleCheck application() {
        return check(setting("spring.datasource.username"), setting("spring.datasource.password"));
    }

    private RoleCheck check(String user, String password) {
        return new RoleCheck(new CatalogueRepository(client(user, password)));
    }

    private JdbcClient client(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(setting("spring.datasource.url"), user, password));
    }

    private String setting(String name) {
        return String.valueOf(settings.get(name));
    }
}
