package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * A running portal that several test classes use one after the other: started where the first needs it, stopped after the last.
 * Whoever uses it brings candidates of its own, takes back what it set for the team, and may stop or kill it and start it again.
 */
final class SharedPortal implements BeforeAllCallback {
    private static final Namespace PORTALS = Namespace.create(SharedPortal.class);

    private final List<String> settings;
    private @Nullable PortalProcess portal;

    private SharedPortal(String... settings) {
        this.settings = List.of(settings);
    }

    /** One with the demo's people, without its ring. */
    static SharedPortal ofTheDemo() {
        return new SharedPortal("--plumbline.demo.ring=false");
    }

    /** One that begins with a team and nobody to look at; a killed portal's jobs are soon missed, and it compares lists with one candidate at a time. */
    static SharedPortal withoutPeople() {
        return new SharedPortal(
                "--plumbline.demo.seed=false", "--db-scheduler.heartbeat-interval=2s", "--plumbline.watch.lot=1");
    }

    PortalProcess portal() {
        return Objects.requireNonNull(portal, "Register it as a static extension");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        portal = context.getRoot()
                .getStore(PORTALS)
                .computeIfAbsent(settings, Running::start, Running.class)
                .portal();
    }

    /** Closed by the store, when all tests are done. */
    private record Running(Path folder, PortalProcess portal) implements AutoCloseable {
        static Running start(List<String> settings) {
            try {
                Path folder = Files.createTempDirectory("plumbline");
                return new Running(folder, PortalProcess.start(folder, settings.toArray(String[]::new)));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void close() throws IOException {
            portal.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
