package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.CannotStart;
import dev.plumbline.portal.base.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The portal's own PostgreSQL: set up at the first start, started again when it dies, stopped with the portal. */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String WRONG_PASSWORD = "28";
    private static final int SOME_LOG = 16_384;

    private final DataFolder dataFolder;
    private final Cluster cluster;
    private Postmaster postmaster;
    private @Nullable Watchdog watchdog;

    /**
     * Starts the server, or takes over the one that a killed portal left.
     *
     * @throws CannotStart where it cannot
     */
    EmbeddedPostgres(DataFolder dataFolder) {
        this.dataFolder = dataFolder;
        Path folder = folder(dataFolder);
        Binaries binaries = Binaries.unpack(folder);
        this.cluster = new Cluster(folder, binaries, RunAs.choose(folder, binaries));
        cluster.create(superuserPassword());
        this.postmaster = cluster.running().orElseGet(() -> launch(freePort()));
        try {
            makeRoles();
        } catch (CannotStart e) {
            cluster.stop();
            throw e;
        }
    }

    /** Restarts the server from now on whenever it dies. */
    EmbeddedPostgres watched() {
        watchdog = new Watchdog(this);
        return this;
    }

    /** Makes a database where it is not there yet, and says where. */
    String database(String name) {
        try (Connection connection = connect()) {
            new Roles(connection).database(name);
            return url(name);
        } catch (SQLException e) {
            throw cluster.failed("has no database", String.valueOf(e.getMessage()));
        }
    }

    String ownerPassword() {
        return dataFolder.secret("database-owner");
    }

    String applicationPassword() {
        return dataFolder.secret("database-application");
    }

    /** Whether the server's process lives. */
    synchronized boolean alive() {
        return postmaster.alive();
    }

    /** Starts the server again on its port and waits until it has recovered. */
    synchronized void restart() throws SQLException {
        cluster.forgetStranger();
        postmaster = cluster.start(postmaster.port());
        await().close();
    }

    @Override
    public void close() {
        if (watchdog != null) {
            watchdog.close();
        }
        cluster.stop();
    }

    ProcessHandle process() {
        return postmaster.process();
    }

    private void makeRoles() {
        try (Connection connection = await()) {
            new Roles(connection).create(ownerPassword(), applicationPassword());
        } catch (SQLException e) {
            throw cluster.failed("has no roles", String.valueOf(e.getMessage()));
        }
    }

    private Postmaster launch(int port) {
        cluster.forgetStranger();
        return cluster.start(port);
    }

    private Connection await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect();
            } catch (SQLException e) {
                if (String.valueOf(e.getSQLState()).startsWith(WRONG_PASSWORD)) {
                    throw cluster.failed("refuses the passwords kept beside it", String.valueOf(e.getMessage()));
                }
                if (!postmaster.alive() || System.nanoTime() > deadline) {
                    throw cluster.failed("did not start", lastSaid());
                }
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), Cluster.SUPERUSER, superuserPassword());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database;
    }

    private String superuserPassword() {
        return dataFolder.secret("database-superuser");
    }

    private String lastSaid() {
        try {
            String log = Files.readString(cluster.log());
            return log.substring(Math.max(0, log.length() - SOME_LOG));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Path folder(DataFolder dataFolder) {
        Path folder = dataFolder.resolve("postgres");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No port is free on the loopback address: stop some programs.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The portal was stopped while its database started.", e);
        }
    }
}
