package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} the portal brings its own database. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedPostgresConfiguration {
    private static final String DATABASE = "plumbline";

    @Bean
    EmbeddedPostgres embeddedPostgres(DataFolder folder) {
        return new EmbeddedPostgres(folder).watched();
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres postgres) {
        return new Connection(postgres.database(DATABASE), Roles.APPLICATION, postgres.applicationPassword());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
        return new Connection(postgres.database(DATABASE), Roles.OWNER, postgres.ownerPassword());
    }

    private record Connection(String jdbcUrl, String username, String password)
            implements JdbcConnectionDetails, FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getDriverClassName() {
            return "org.postgresql.Driver";
        }
    }
}
