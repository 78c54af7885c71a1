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
        return new ApplicationConnection(
                postgres.database(DATABASE), Roles.APPLICATION, postgres.applicationPassword());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
        return new OwnerConnection(postgres.database(DATABASE), Roles.OWNER, postgres.ownerPassword());
    }

    private record ApplicationConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
