package dev.plumbline.scraper.rule.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text after each sentence and line. */
final class Sentences {
    private Sentences() {}

    /** The sentences, trimmed, as they stand in the text. A full stop inside a word, as in an address, ends none. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i == text.length() - 1;
            if (last || endsAt(text, i)) {
                String sentence = text.substring(from, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        boolean mark = c == '.' || c == '!' || c == '?' || c == ';';
        return c == '\n' || c == '。' || c == '•' || (mark && Character.isWhitespace(text.charAt(i + 1)));
    }
}
