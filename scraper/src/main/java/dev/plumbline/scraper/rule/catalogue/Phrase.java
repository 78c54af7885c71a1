package dev.plumbline.scraper.rule.catalogue;

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

    /** A word of a text in lower case, and where it stands. */
    record Word(String text, int from, int to) {}

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

    /** Runs of letters and digits; an apostrophe is inside a word. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(new Word(
                        text.substring(from, i).toLowerCase(Locale.ROOT).replace('’', '\''), from, i));
                from = -1;
            }
        }
        return words;
    }

    /** Every place where the phrase begins and ends. */
    List<Match> in(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            int end = end(words, start);
            if (end >= 0) {
                matches.add(new Match(start, end));
            }
        }
        return matches;
    }

    private int end(List<Word> words, int start) {
        int at = start;
        for (Step step : steps) {
            int found = -1;
            for (int look = at; look <= at + step.gap() && look < words.size() && found < 0; look++) {
                found = step.words().contains(words.get(look).text()) ? look : -1;
            }
            if (found < 0) {
                return -1;
            }
            at = found + 1;
        }
        return at;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' || c == '’';
    }
}
