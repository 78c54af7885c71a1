package dev.plumbline.portal.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.base.CannotStart;
import dev.plumbline.portal.base.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private static Path folder;

    @Test
    void keeps_what_was_committed_when_it_is_killed() throws Exception {
        try (DataFolderHolder data = new DataFolderHolder(folder);
                EmbeddedPostgres postgres = new EmbeddedPostgres(data.folder()).watched()) {
            String url = postgres.database("kept");
            run(postgres, url, "CREATE TABLE kept (id int)", "INSERT INTO kept VALUES (7)");

            postgres.process().destroyForcibly();
            postgres.process().onExit().join();

            assertThat(eventually(postgres, url, "SELECT id FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void is_durable_checksummed_and_asks_for_passwords() throws Exception {
        try (DataFolderHolder data = new DataFolderHolder(folder);
                EmbeddedPostgres postgres = new EmbeddedPostgres(data.folder())) {
            String url = postgres.database("settings");

            assertThat(query(postgres, url, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, url, "SHOW data_checksums")).isEqualTo("on");
            assertThat(query(postgres, url, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(url, Roles.OWNER, "guessed"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void takes_over_the_server_that_a_killed_portal_left() throws Exception {
        try (DataFolderHolder data = new DataFolderHolder(folder)) {
            EmbeddedPostgres left = new EmbeddedPostgres(data.folder());
            long process = left.process().pid();

            try (EmbeddedPostgres next = new EmbeddedPostgres(data.folder())) {
                assertThat(next.process().pid()).isEqualTo(process);
                assertThat(query(next, next.database("adopted"), "SELECT 1")).isEqualTo("1");
            }
            assertThat(left.alive()).isFalse();
        }
    }

    @Test
    void starts_where_the_process_number_of_another_life_belongs_to_a_stranger_now() throws Exception {
        try (DataFolderHolder data = new DataFolderHolder(folder)) {
            new EmbeddedPostgres(data.folder()).close();
            Path file = folder.resolve("data/postgres/data/postmaster.pid");
            Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n0\n5432\n\n127.0.0.1\n\n");

            try (EmbeddedPostgres postgres = new EmbeddedPostgres(data.folder())) {
                assertThat(query(postgres, postgres.database("again"), "SELECT 1"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void says_in_a_sentence_that_another_portal_has_the_folder() throws Exception {
        try (DataFolderHolder data = new DataFolderHolder(folder)) {
            assertThat(data.folder()).isNotNull();
            assertThatThrownBy(() -> new DataFolder(folder.resolve("data")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageMatching("The data folder \\S+ is in use by another portal: .* PLUMBLINE_DATA .*\\.");
        }
    }

    @Test
    void says_in_a_sentence_that_the_folder_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("The data folder \\S+ cannot be written: .* PLUMBLINE_DATA .*\\.");
    }

    @Test
    void says_in_a_sentence_that_the_disk_is_full() {
        assertThat(DataFolder.unwritable(folder, new IOException("write: No space left on device")))
                .hasMessageMatching("The disk of the data folder \\S+ is full: .* PLUMBLINE_DATA .*\\.");
    }

    private static void run(EmbeddedPostgres postgres, String url, String... statements) throws SQLException {
        try (Connection connection = owner(postgres, url)) {
            for (String statement : List.of(statements)) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private static String query(EmbeddedPostgres postgres, String url, String query) throws SQLException {
        try (Connection connection = owner(postgres, url);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String eventually(EmbeddedPostgres postgres, String url, String query) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                return query(postgres, url, query);
            } catch (SQLException away) {
                if (System.nanoTime() > deadline) {
                    throw away;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static Connection owner(EmbeddedPostgres postgres, String url) throws SQLException {
        return DriverManager.getConnection(url, Roles.OWNER, postgres.ownerPassword());
    }

    private record DataFolderHolder(DataFolder folder) implements AutoCloseable {
        DataFolderHolder(Path parent) {
            this(new DataFolder(parent.resolve("data")));
        }

        @Override
        public void close() throws IOException {
            folder.destroy();
        }
    }
}
