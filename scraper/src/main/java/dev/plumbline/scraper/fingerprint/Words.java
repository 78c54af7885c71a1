package dev.plumbline.scraper.fingerprint;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A text as normalised words: NFKC, lower case, letter runs; a run of digits is {@code #}, an own name {@code @}.
 * Scripts that are written without spaces give one word a character. Format characters (zero width, bidi) are skipped.
 */
record Words(List<Word> all) {

    /**
     * A word.
     *
     * @param text normalised
     * @param from where it begins in the original, in characters
     * @param to where it ends, exclusive
     */
    record Word(String text, int from, int to) {}

    private static final String DIGITS = "#";
    private static final String OWN = "@";

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int plain = plainEnd(text, at);
            if (plain > at) {
                words.add(new Word(plain(text, at, plain), at, plain));
                at = plain;
                continue;
            }
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (first == ' ' || !Character.isLetterOrDigit(first)) {
                at = end;
                continue;
            }
            boolean digits = Character.isDigit(first);
            if (digits || !standsAlone(first)) {
                end = runEnd(text, end, digits);
            }
            words.add(new Word(digits ? DIGITS : normalised(text.substring(at, end)), at, end));
            at = end;
        }
        return new Words(words);
    }

    /** The same words with each own name as one {@code @}. A single name counts only where it is not in lower case. */
    static Words of(String text, Collection<String> own) {
        Words plain = of(text);
        OwnNames names = OwnNames.of(own);
        return names.areBlank() ? plain : plain.masked(text, names);
    }

    List<String> words() {
        List<String> words = new ArrayList<>(all.size());
        for (Word word : all) {
            words.add(word.text());
        }
        return words;
    }

    int size() {
        return all.size();
    }

    int from(int index) {
        return all.get(index).from();
    }

    int to(int index) {
        return all.get(index).to();
    }

    private Words masked(String text, OwnNames names) {
        List<String> words = words();
        List<Word> masked = new ArrayList<>();
        int at = 0;
        while (at < size()) {
            int length = ownNameAt(text, words, at, names);
            if (length == 0) {
                masked.add(all.get(at++));
                continue;
            }
            boolean again = !masked.isEmpty() && masked.getLast().text().equals(OWN);
            int begin = again ? masked.removeLast().from() : from(at);
            at += length;
            masked.add(new Word(OWN, begin, to(at - 1)));
        }
        return new Words(masked);
    }

    private int ownNameAt(String text, List<String> words, int at, OwnNames names) {
        for (List<String> name : names.beginningWith(words.get(at))) {
            int end = at + name.size();
            boolean here = end <= words.size() && words.subList(at, end).equals(name);
            if (here && (name.size() > 1 || !Character.isLowerCase(text.codePointAt(from(at))))) {
                return name.size();
            }
        }
        return 0;
    }

    /** The end of a run of basic Latin letters, the start where another character is part of the word or none is one. */
    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) < 0x80 ? end : start;
    }

    /** Few words have a capital letter; for the others, nothing is lowered. */
    private static String plain(String text, int from, int to) {
        String word = text.substring(from, to);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= 'Z') {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int runEnd(String text, int start, boolean digits) {
        int end = start;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean inside = Character.getType(next) == Character.FORMAT
                    || (digits
                            ? Character.isDigit(next)
                            : (Character.isLetter(next) && !standsAlone(next)) || isMark(next));
            if (!inside) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static String normalised(String run) {
        if (isAscii(run)) {
            return run.toLowerCase(Locale.ROOT);
        }
        String visible = run.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
