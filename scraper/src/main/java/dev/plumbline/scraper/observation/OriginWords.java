package dev.plumbline.scraper.observation;

import dev.plumbline.scraper.capture.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words about where somebody comes from, how they look or speak, what they believe and who they are. A note says what
 * was said and done, so one that has any is not kept. The words of sixteen languages stand in {@code origin-words.csv};
 * a list finds the plain cases, and no list finds all.
 */
public final class OriginWords {

    /** What such a word is about. */
    public enum About {
        ORIGIN("where somebody comes from"),
        SPEECH("how somebody speaks or writes"),
        LOOKS("how somebody looks"),
        BELIEF("what somebody believes"),
        PERSON("sex, age or health");

        private final String words;

        About(String words) {
            this.words = words;
        }

        /** For people: {@code how somebody looks}. */
        public String words() {
            return words;
        }
    }

    /**
     * A word or a phrase that stands in a text.
     *
     * @param words as in the text, in one spelling
     */
    public record Found(String words, About about) {}

    private record Entry(List<String> words, boolean anyEnding, boolean asWritten, About about) {}

    private record Inside(String word, About about) {}

    /** Characters of a text that are looked at. */
    public static final int MAX_TEXT = 4_000;

    private static final Map<String, List<Entry>> BY_WORD = new HashMap<>();
    private static final List<Entry> BY_BEGINNING = new ArrayList<>();
    private static final List<Inside> ANYWHERE = new ArrayList<>();

    static {
        Table.rows(OriginWords.class, "origin-words.csv")
                .forEach(cells -> Arrays.stream(cells.get(2).split("\\|", -1))
                        .forEach(entry ->
                                keep(entry, About.valueOf(cells.getFirst().toUpperCase(Locale.ROOT)))));
    }

    private OriginWords() {}

    /** What stands in the first {@value #MAX_TEXT} characters of a text, each once, in the order of the text's words. */
    public static List<Found> in(String text) {
        String plain = plain(text.substring(0, Math.min(text.length(), MAX_TEXT)));
        List<String> written = words(plain);
        List<String> lower =
                written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        Set<Found> found = new LinkedHashSet<>();
        for (int at = 0; at < lower.size(); at++) {
            for (Entry entry : BY_WORD.getOrDefault(lower.get(at), List.of())) {
                add(entry, written, lower, at, found);
            }
            for (Entry entry : BY_BEGINNING) {
                add(entry, written, lower, at, found);
            }
        }
        ANYWHERE.stream()
                .filter(entry -> plain.contains(entry.word()))
                .forEach(entry -> found.add(new Found(entry.word(), entry.about())));
        return List.copyOf(found);
    }

    private static void add(Entry entry, List<String> written, List<String> lower, int at, Set<Found> found) {
        int end = at + entry.words().size();
        if (end > lower.size()) {
            return;
        }
        List<String> here = (entry.asWritten() ? written : lower).subList(at, end);
        int last = entry.words().size() - 1;
        boolean same = here.subList(0, last).equals(entry.words().subList(0, last))
                && (entry.anyEnding()
                        ? here.getLast().startsWith(entry.words().getLast())
                        : here.getLast().equals(entry.words().getLast()));
        if (same) {
            found.add(new Found(String.join(" ", written.subList(at, end)), entry.about()));
        }
    }

    private static void keep(String entry, About about) {
        if (entry.startsWith("*")) {
            ANYWHERE.add(new Inside(plain(entry.substring(1)), about));
            return;
        }
        boolean anyEnding = entry.endsWith("*");
        boolean asWritten = Character.isUpperCase(entry.codePointAt(0));
        List<String> words = words(plain(anyEnding ? entry.substring(0, entry.length() - 1) : entry));
        Entry kept = new Entry(words, anyEnding, asWritten, about);
        if (anyEnding && words.size() == 1) {
            BY_BEGINNING.add(kept);
        } else {
            BY_WORD.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                    .add(kept);
        }
    }

    /** One form of each letter, without accents and without characters that have no width. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isMark(point))
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Accents of Latin, Greek and Cyrillic letters, and characters without a width; vowel signs of other scripts are letters. */
    private static boolean isMark(int point) {
        return (point >= 0x0300 && point <= 0x036F) || Character.getType(point) == Character.FORMAT;
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (plain + " ").codePoints().forEach(point -> {
            boolean mark = Character.getType(point) == Character.NON_SPACING_MARK
                    || Character.getType(point) == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(point) || mark || ((point == '\'' || point == '’') && !word.isEmpty())) {
                word.appendCodePoint(point == '’' ? '\'' : point);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }
}
