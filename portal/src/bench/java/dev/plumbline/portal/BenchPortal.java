package dev.plumbline.portal;

import dev.plumbline.portal.security.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A portal with an embedded database of its own, in a folder that goes away with it. */
public final class BenchPortal implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    public BenchPortal() {
        try {
            this.folder = Files.createTempDirectory("plumbline-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.context = new SpringApplicationBuilder(Portal.class)
                .properties("logging.level.root=error")
                .run("--server.port=0", "--plumbline.data=" + folder);
    }

    /** A new team. */
    public int team() {
        return get(Directory.class).addTeam("Bench", false);
    }

    /** A bean. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** All of its beans. */
    public ApplicationContext context() {
        return context;
    }

    /** Brings the planner's numbers up to date, as autovacuum would within minutes. */
    public void analyze() {
        JdbcClient.create(get(Flyway.class).getConfiguration().getDataSource()).sql("VACUUM ANALYZE").update();
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
