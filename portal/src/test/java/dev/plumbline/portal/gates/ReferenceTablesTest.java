package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.base.ReferenceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference tables, which no policy guards, are named by one class. */
class ReferenceTablesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\\s+(" + String.join("|", ReferenceTables.NAMES) + ")\\b");

    /** Each class that names some of them. */
    private static final List<String> NAMED_BY =
            List.of("security/Directory.java", "fetch/HostTurnRepository.java", "admin/SystemRepository.java");

    @Test
    void only_the_directory_the_turns_of_hosts_and_the_queue_s_counts_read_and_write_them() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> offending = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> NAMED_BY.stream().noneMatch(file::endsWith))
                    .filter(ReferenceTablesTest::namesOne)
                    .map(Path::toString)
                    .toList();

            assertThat(offending).isEmpty();
        }
    }

    private static boolean namesOne(Path file) {
        try {
            return STATEMENT.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
