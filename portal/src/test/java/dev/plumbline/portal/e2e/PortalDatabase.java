package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL that a portal started, found in its data folder. */
final class PortalDatabase {
    private final Path data;

    PortalDatabase(Path data) {
        this.data = data;
    }

    /** SIGKILL of the postmaster; the portal is to notice and to start it again. */
    void kill() {
        long postmaster = Long.parseLong(postmaster().getFirst().strip());
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<String> postmaster() {
        try (Stream<Path> files = Files.walk(data)) {
            return lines(files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No PostgreSQL is running")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
