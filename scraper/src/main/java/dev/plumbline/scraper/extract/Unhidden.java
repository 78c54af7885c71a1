package dev.plumbline.scraper.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in which what people write for the signs of an address are those signs: {@code jane [at] host (dot) example} is
 * {@code jane@host.example}; characters of no width are gone. Knows for each character where it stood.
 */
final class Unhidden {
    private static final Set<String> AT = Set.of("at", "@", "ät", "arroba", "et", "собака", "собачка");
    private static final Set<String> DOT =
            Set.of("dot", ".", "punkt", "punto", "ponto", "point", "kropka", "точка", "nokta");
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";
    private static final int LONGEST_WORD = 9;
    private static final int MOST_SPACES = 2;

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int @Nullable [] places;

    private Unhidden(String original) {
        this.original = original;
    }

    static Unhidden of(String original) {
        Unhidden unhidden = new Unhidden(original);
        if (isPossible(original) || original.indexOf('＠') >= 0) {
            unhidden.fill();
        } else {
            unhidden.text.append(original);
        }
        return unhidden;
    }

    /** Whether there may be anything to bring to light. */
    static boolean isPossible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? isOpening(c) && !sign(text, i).isEmpty() : isInvisible(c)) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return text.toString();
    }

    /** The words of the original that became these characters. */
    String written(int from, int to) {
        return places == null ? original.substring(from, to) : original.substring(places[from], places[to - 1] + 1);
    }

    private void fill() {
        int[] at = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            String sign = isOpening(c) ? sign(original, i) : "";
            if (!sign.isEmpty()) {
                dropSpaces();
                at[text.length()] = i;
                text.append(sign);
                i = afterSpaces(original.indexOf(CLOSING.charAt(OPENING.indexOf(c)), i));
            } else if (!isInvisible(c)) {
                at[text.length()] = i;
                text.append(c == '＠' ? '@' : c == '．' ? '.' : c);
            }
        }
        places = at;
    }

    private void dropSpaces() {
        int end = text.length();
        while (end > 0 && text.length() - end < MOST_SPACES && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    /** The last of the spaces behind a sign. */
    private int afterSpaces(int closing) {
        int last = closing;
        while (last + 1 < original.length() && last - closing < MOST_SPACES && original.charAt(last + 1) == ' ') {
            last++;
        }
        return last;
    }

    /** The sign that a bracket at this place holds the word for; empty where it holds anything else. */
    private static String sign(String text, int opening) {
        char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(opening)));
        int end = opening + 1;
        while (end < text.length() && end - opening <= LONGEST_WORD && text.charAt(end) != closing) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != closing) {
            return "";
        }
        String word = text.substring(opening + 1, end).strip().toLowerCase(Locale.ROOT);
        return AT.contains(word) ? "@" : DOT.contains(word) ? "." : "";
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
    }
}
