package dev.plumbline.portal.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with holes, and its translation: {@code {0}} is kept as it is, {@code {0*}} is translated itself. A hole holds one
 * character or more and ends where the text behind it begins first, so that no text makes matching slow.
 *
 * @param literals what stands before, between and behind the holes
 * @param translated by their numbers, which holes are translated themselves
 */
record Template(List<String> literals, List<Boolean> translated, String translation) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)(\\*?)}");

    Template {
        literals = List.copyOf(literals);
        translated = List.copyOf(translated);
    }

    static Template of(String english, String translation) {
        List<String> literals = new ArrayList<>();
        List<Boolean> translated = new ArrayList<>();
        Matcher hole = HOLE.matcher(english);
        int from = 0;
        while (hole.find()) {
            literals.add(english.substring(from, hole.start()));
            translated.add(!hole.group(2).isEmpty());
            from = hole.end();
        }
        literals.add(english.substring(from));
        return new Template(literals, translated, translation);
    }

    /** How much of it is no hole. */
    int letters() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** What stands in its holes; empty where a text does not fit. */
    Optional<List<String>> holes(String text) {
        String first = literals.getFirst();
        String last = literals.getLast();
        if (translated.isEmpty()) {
            return text.equals(first) ? Optional.of(List.of()) : Optional.empty();
        }
        if (!text.startsWith(first) || !text.endsWith(last)) {
            return Optional.empty();
        }
        List<String> holes = new ArrayList<>();
        int from = first.length();
        for (String literal : literals.subList(1, literals.size() - 1)) {
            int end = text.indexOf(literal, from + 1);
            if (end < 0) {
                return Optional.empty();
            }
            holes.add(text.substring(from, end));
            from = end + literal.length();
        }
        int end = text.length() - last.length();
        if (end <= from) {
            return Optional.empty();
        }
        holes.add(text.substring(from, end));
        return Optional.of(holes);
    }

    /** The translation with these holes; empty where one that is to be translated cannot be. */
    Optional<String> with(List<String> holes, Function<String, Optional<String>> translate) {
        List<String> said = new ArrayList<>();
        for (int n = 0; n < holes.size(); n++) {
            Optional<String> part = translated.get(n) ? translate.apply(holes.get(n)) : Optional.of(holes.get(n));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            said.add(part.get());
        }
        return Optional.of(plain(said));
    }

    /** The translation with these words in its holes. */
    String plain(List<String> words) {
        return HOLE.matcher(translation)
                .replaceAll(hole -> Matcher.quoteReplacement(words.get(Integer.parseInt(hole.group(1)))));
    }
}
