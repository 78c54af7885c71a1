package dev.plumbline.portal.gates;

import dev.plumbline.portal.base.ui.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The bundles of what screens say, as they stand in the sources. */
final class WordFiles {
    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final String ENGLISH = "_en.properties";

    private WordFiles() {}

    /** Features that have bundles. */
    static List<String> features() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(ENGLISH))
                    .map(name -> name.substring(0, name.length() - ENGLISH.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keys and texts in their order. */
    static Map<String, String> read(String feature, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : lines(FOLDER.resolve(feature + "_" + language.tag() + ".properties"))) {
            int equals = line.indexOf('=');
            if (texts.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                throw new IllegalStateException("Twice: " + line);
            }
        }
        return texts;
    }

    /** The lines of a file among the resources of the tests. */
    static List<String> lines(String resource) {
        return lines(Path.of("src/test/resources").resolve(resource));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
