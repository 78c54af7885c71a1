package dev.plumbline.portal.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English sentences with holes, and how they are said in German and Spanish: three columns of a file. What no template
 * fits stays English. A text costs as much as it is long.
 */
final class TemplateTable {
    /** So far do templates stand in holes of others: a list of entries is one in the other. */
    private static final int DEPTH = 8;

    /** Sentences of a text that are looked at one by one; the rest is one. */
    private static final int MOST_SENTENCES = 20;

    /** Pieces that are tried together as one sentence. */
    private static final int MOST_PIECES = 4;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?]) ");

    private final List<String[]> rows;
    private final Map<Language, List<Template>> templates;

    /** Reads a file beside this class. */
    TemplateTable(String file) {
        this.rows = read(file);
        this.templates = Map.of(Language.GERMAN, column(1), Language.SPANISH, column(2));
    }

    /** English, German and Spanish of each template. */
    List<String[]> rows() {
        return rows;
    }

    String say(Language language, String english) {
        if (language == Language.ENGLISH || english.isEmpty()) {
            return english;
        }
        String[] pieces = BETWEEN_SENTENCES.split(english, MOST_SENTENCES);
        List<String> said = new ArrayList<>();
        for (int from = 0; from < pieces.length; ) {
            int to = from + 1;
            Optional<String> sentence = fill(language, pieces[from]);
            // A name or a quote may hold what looks like the end of a sentence.
            while (sentence.isEmpty() && to < Math.min(pieces.length, from + MOST_PIECES)) {
                to++;
                sentence = fill(language, String.join(" ", Arrays.asList(pieces).subList(from, to)));
            }
            said.add(sentence.orElse(pieces[from]));
            from = sentence.isPresent() ? to : from + 1;
        }
        return String.join(" ", said);
    }

    /** By a template whose translated holes have a translation, else by one that leaves them as they are. */
    private Optional<String> fill(Language language, String text) {
        return part(language, text, DEPTH)
                .or(() -> templates(language)
                        .flatMap(template -> template.holes(text).map(template::plain).stream())
                        .findFirst());
    }

    private Optional<String> fill(Language language, String text, int depth) {
        return depth == 0
                ? Optional.empty()
                : templates(language)
                        .flatMap(template -> template
                                .holes(text)
                                .flatMap(holes -> template.with(holes, part -> part(language, part, depth - 1)))
                                .stream())
                        .findFirst();
    }

    private Optional<String> part(Language language, String text, int depth) {
        return Optional.ofNullable(LibraryWords.in(language.tag()).get(text)).or(() -> fill(language, text, depth));
    }

    private Stream<Template> templates(Language language) {
        return templates.getOrDefault(language, List.of()).stream();
    }

    /** The most telling first. */
    private List<Template> column(int column) {
        return rows.stream()
                .map(row -> Template.of(row[0], row[column]))
                .sorted(Comparator.comparingInt(Template::letters).reversed())
                .toList();
    }

    private static List<String[]> read(String name) {
        try (InputStream file = TemplateTable.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
