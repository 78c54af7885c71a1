package dev.plumbline.scraper.ordinary;

import dev.plumbline.scraper.rule.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Invented people in text files beside this class: {@code == who they are}, {@code @ Site | account | days ago} for each
 * page, lines of what it says, then rows and observations. See {@link PageLines} and {@link RowLines} for the words.
 */
public final class OrdinaryPeople {
    private OrdinaryPeople() {}

    /** One person and all that is known of them. */
    public record Person(String title, Dossier dossier) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** Everybody, file by file. */
    public static List<Person> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(OrdinaryPeople::people)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(OrdinaryPeople.class.getResource("names.txt"))
                            .toURI())
                    .resolveSibling(".");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Person> people(Path file) {
        List<Person> people = new ArrayList<>();
        PersonLines lines = null;
        for (String text : lines(file)) {
            if (text.startsWith("== ")) {
                if (lines != null) {
                    people.add(lines.person());
                }
                lines = new PersonLines(text.substring(3));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                Objects.requireNonNull(lines, "a line before the first ==").take(Line.of(text));
            }
        }
        people.add(Objects.requireNonNull(lines).person());
        return people.stream();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
