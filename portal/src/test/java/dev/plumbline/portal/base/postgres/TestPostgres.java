package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** One embedded PostgreSQL for all tests of a JVM, the product's own, in a temporary folder that goes with the JVM. */
public final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestPostgres ONE = new TestPostgres();

    private final Path folder;
    private final DataFolder data;
    private final EmbeddedPostgres postgres;

    private TestPostgres() {
        try {
            folder = Files.createTempDirectory("plumbline-test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        data = new DataFolder(folder.resolve("database"));
        postgres = new EmbeddedPostgres(data);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The settings of a portal on a new, empty database, with a data folder of its own. */
    public static Map<String, Object> newPortal() {
        String name = "test" + COUNT.incrementAndGet();
        return Map.of(
                "spring.datasource.url", ONE.postgres.database(name),
                "spring.datasource.username", Roles.APPLICATION,
                "spring.datasource.password", ONE.postgres.applicationPassword(),
                "spring.flyway.user", Roles.OWNER,
                "spring.flyway.password", ONE.postgres.ownerPassword(),
                "plumbline.data", ONE.folder.resolve(name).toString());
    }

    /** The password of the role {@code postgres}, which may do everything. */
    public static String superuserPassword() {
        return ONE.data.secret("database-superuser");
    }

    private void stop() {
        postgres.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
