package dev.plumbline.portal.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.portal.base.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class RunAsTest {
    private static final int NOBODY = 65534;

    @Test
    void root_runs_it_as_another_user_where_user_namespaces_are_not_allowed() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Path parent = Files.createTempDirectory("plumbline-run-as");
        DataFolder data = new DataFolder(parent.resolve("data"));
        Files.setPosixFilePermissions(parent, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Path folder = Files.createDirectories(data.resolve("postgres"));
            RunAs.otherUser(folder, Binaries.unpack(folder), NOBODY);

            try (EmbeddedPostgres postgres = new EmbeddedPostgres(data)) {
                assertThat(postgres.alive()).isTrue();
                assertThat(Files.getAttribute(folder.resolve("data"), "unix:uid"))
                        .isEqualTo(NOBODY);
                assertThat(Files.getAttribute(
                                Path.of("/proc/" + postgres.process().pid()), "unix:uid"))
                        .isEqualTo(NOBODY);
            }
        } finally {
            data.destroy();
            FileSystemUtils.deleteRecursively(parent);
        }
    }
}
