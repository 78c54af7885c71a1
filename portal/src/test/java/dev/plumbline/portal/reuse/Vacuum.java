package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;

/** What autovacuum does in its time: the planner knows the tables, and the visibility map lets an index answer alone. */
final class Vacuum {
    private Vacuum() {}

    static void analyse(Environment environment, String... tables) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.datasource.url"),
                        "postgres",
                        TestPostgres.superuserPassword());
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("VACUUM ANALYZE " + table);
            }
        }
    }
}
