package dev.plumbline.scraper.fingerprint;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text as normalised words: NFKC, lower case, letter runs; a run of digits is {@code #}, an own name {@code @}.
 * Scripts that are written without spaces give one word a character. Format characters (zero width, bidi) are skipped.
 * Words are kept as hashes, and read anew from the text where somebody wants them: texts are cut by the thousand.
 */
final class Words {
    static final long DIGITS = hash("#");
    static final long OWN = hash("@");

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String text;
    private final WordPlaces places;

    private Words(String text, WordPlaces places) {
        this.text = text;
        this.places = places;
    }

    static Words of(String text) {
        WordPlaces places = new WordPlaces(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x80 && !isPlain(c) && (c < '0' || c > '9')) {
                at++;
                continue;
            }
            at = isPlain(c) ? addPlain(text, at, places) : addAny(text, at, places);
        }
        return new Words(text, places);
    }

    /** The same words with each own name as one {@code @}. A single name counts only where it is not in lower case. */
    static Words of(String text, Collection<String> own) {
        Words plain = of(text);
        OwnNames names = OwnNames.of(own);
        return names.areBlank() ? plain : plain.masked(names);
    }

    /** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
    static long hash(String word) {
        long hash = FNV_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    List<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word).toList();
    }

    int size() {
        return places.size();
    }

    /** As {@link #hash(String)} gives it of the normalised word. */
    long hash(int index) {
        return places.hash(index);
    }

    /** Where a word begins in the text, in characters. */
    int from(int index) {
        return places.from(index);
    }

    /** Where it ends, exclusive. */
    int to(int index) {
        return places.to(index);
    }

    private String word(int index) {
        long hash = hash(index);
        if (hash == DIGITS) {
            return "#";
        }
        return hash == OWN ? "@" : WordRuns.normalised(text.substring(from(index), to(index)));
    }

    private Words masked(OwnNames names) {
        WordPlaces masked = new WordPlaces(text.length());
        int at = 0;
        while (at < size()) {
            int length = ownNameAt(at, names);
            if (length == 0) {
                masked.add(hash(at), from(at), to(at));
                at++;
                continue;
            }
            int last = masked.size() - 1;
            at += length;
            if (last >= 0 && masked.hash(last) == OWN) {
                masked.prolong(to(at - 1));
            } else {
                masked.add(OWN, from(at - length), to(at - 1));
            }
        }
        return new Words(text, masked);
    }

    private int ownNameAt(int at, OwnNames names) {
        for (long[] name : names.beginningWith(hash(at))) {
            if (stands(name, at) && (name.length > 1 || !Character.isLowerCase(text.codePointAt(from(at))))) {
                return name.length;
            }
        }
        return 0;
    }

    private boolean stands(long[] name, int at) {
        if (at + name.length > size()) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (hash(at + i) != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** A run of basic Latin letters, hashed on the way; any other where a character that is none is part of the word. */
    private static int addPlain(String text, int start, WordPlaces places) {
        long hash = FNV_BASIS;
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            hash = (hash ^ (text.charAt(end) | 0x20)) * FNV_PRIME;
            end++;
        }
        if (end < text.length() && text.charAt(end) >= 0x80) {
            return addAny(text, start, places);
        }
        places.add(hash, start, end);
        return end;
    }

    private static int addAny(String text, int start, WordPlaces places) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        if (!Character.isLetterOrDigit(first)) {
            return next;
        }
        boolean digits = Character.isDigit(first);
        int end = digits || !WordRuns.standsAlone(first) ? WordRuns.end(text, next, digits) : next;
        places.add(digits ? DIGITS : hash(WordRuns.normalised(text.substring(start, end))), start, end);
        return end;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
