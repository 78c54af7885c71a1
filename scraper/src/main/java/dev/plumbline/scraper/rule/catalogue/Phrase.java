package dev.plumbline.scraper.rule.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase to look for in words: each step is a word or one of several, with up to a few words between two steps. It
 * is matched in one pass with a bounded look ahead, so no text can make it slow.
 */
final class Phrase {

    private static final int GAP = 4;

    /** Words of a text from (inclusive) to (exclusive). */
    record Match(int from, int to) {}

    private record Step(Set<String> words, int gap) {}

    private final List<Step> steps;

    private Phrase(List<Step> steps) {
        this.steps = steps;
    }

    /** {@code contact|message me ~ telegram|whatsapp}: bars between words of one step, a tilde where words may stand between. */
    static Phrase of(String text) {
        List<Step> steps = new ArrayList<>();
        int gap = 0;
        for (String part : text.strip().split(" ", -1)) {
            if (part.equals("~")) {
                gap = GAP;
            } else {
                steps.add(new Step(Arrays.stream(part.split("\\|", -1)).collect(Collectors.toUnmodifiableSet()), gap));
                gap = 0;
            }
        }
        return new Phrase(List.copyOf(steps));
    }

    /**
     * The words of a text in lower case: runs of letters and digits; an apostrophe is inside a word. Characters without
     * a width and letters of odd width are made plain first, for they hide words from a reader like this one.
     */
    static List<String> words(String text) {
        if (isAscii(text)) {
            return asciiWords(text.toLowerCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (c == '\'' || c == '’') {
                word.append('\'');
            } else if (!word.isEmpty() && Character.getType(c) != Character.FORMAT) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> asciiWords(String plain) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'') {
                continue;
            }
            if (i > from) {
                words.add(plain.substring(from, i));
            }
            from = i + 1;
        }
        return words;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Every place where the phrase begins and ends. */
    List<Match> in(List<String> words) {
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            int end = end(words, start);
            if (end >= 0) {
                matches.add(new Match(start, end));
            }
        }
        return matches;
    }

    /** The words it can begin with. */
    Set<String> beginnings() {
        return steps.getFirst().words();
    }

    /** After its last word where it begins at a place; -1 where it does not. */
    int end(List<String> words, int start) {
        int at = start;
        for (Step step : steps) {
            int found = -1;
            for (int look = at; look <= at + step.gap() && look < words.size() && found < 0; look++) {
                found = step.words().contains(words.get(look)) ? look : -1;
            }
            if (found < 0) {
                return -1;
            }
            at = found + 1;
        }
        return at;
    }
}
