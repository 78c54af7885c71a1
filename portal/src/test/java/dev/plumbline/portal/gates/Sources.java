package dev.plumbline.portal.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal's sources as text, for what the compiled classes no longer tell. */
final class Sources {
    private static final Path FOLDER = Path.of("src/main/java/" + OurClasses.ROOT.replace('.', '/'));
    private static final Path THEME = Path.of("src/main/resources/META-INF/resources/theme");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SAID =
            Pattern.compile("(?:Words\\.say\\(|@PageTitle\\(|@Menu\\([^)]*?title = )\\s*\"([^\"]+)\"");
    private static final Pattern SAID_ONCE =
            Pattern.compile("static final [^;=]*=\\s*[^;]*\\bWords\\.(?:say|of)\\([^;]*;");
    private static final Pattern NO_WORDS_FOR_PEOPLE = Pattern.compile(
            "^\\s*(?:@(?:SuppressWarnings|Route|RolesAllowed|NamedInterface|Tag|JsModule|StyleSheet)\\b).*$",
            Pattern.MULTILINE);
    private static final Pattern SPOKEN = Pattern.compile("\\p{L}[^\\n]* [^\\n]*\\p{L}|^\\s*\\p{Lu}\\p{Ll}");
    private static final Pattern SCRIPT = Pattern.compile("event\\.|=== |\\$0|^[a-z-]+/[a-z-]+;|: ?'");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-z][a-z0-9-]*)");

    /** What is no sentence: names, names of headers, of files and of columns in them. */
    private static final Set<String> NO_SENTENCES = Set.copyOf(WordFiles.lines("words/no-sentences.txt"));

    private Sources() {}

    /** Keys that are said by name. */
    static Set<String> saidKeys() {
        return texts().flatMap(source -> SAID.matcher(source).results())
                .map(said -> said.group(1))
                .collect(Collectors.toSet());
    }

    /** Fields of classes that would say to everybody what the first reader's language had, by the file in which they stand. */
    static List<String> saidOnce() {
        return files().flatMap(file ->
                        SAID_ONCE.matcher(read(file)).results().map(found -> file.getFileName() + ": " + found.group()))
                .toList();
    }

    /** Every text between quotes. */
    static Set<String> literals() {
        return texts().flatMap(Sources::literals).collect(Collectors.toSet());
    }

    /** The constants of every enum, ours and the library's, as {@code Words.of} names them. */
    static Set<String> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(OurClasses.ROOT, "dev.plumbline.scraper")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                                .map(Sources::key))
                        .collect(Collectors.toSet());
    }

    /** What looks as if it were said to people, by the file in which it stands. */
    static List<String> visibleWords() {
        Set<String> styles = styles();
        return files().filter(file -> file.toString().contains("/ui/"))
                .flatMap(file -> literals(
                                NO_WORDS_FOR_PEOPLE.matcher(read(file)).replaceAll(""))
                        .filter(text -> SPOKEN.matcher(text).find())
                        .filter(text -> !SCRIPT.matcher(text).find())
                        .filter(text -> !NO_SENTENCES.contains(text))
                        .filter(text -> !styles.containsAll(List.of(text.strip().split(" "))))
                        .map(text -> file.getFileName() + ": " + text))
                .toList();
    }

    private static String key(JavaField constant) {
        String type = constant.getOwner().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.getName();
    }

    private static Stream<String> literals(String source) {
        return COMMENT_OR_TEXT
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(text -> text != null);
    }

    private static Set<String> styles() {
        try (Stream<Path> files = Files.list(THEME)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .map(Sources::read)
                    .flatMap(css -> CLASS.matcher(css).results())
                    .map(named -> named.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> texts() {
        return files().map(Sources::read);
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
