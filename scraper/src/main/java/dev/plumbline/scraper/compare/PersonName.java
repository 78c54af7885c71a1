package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import dev.plumbline.scraper.capture.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name in parts, without titles. Which part is the family name is not asked: orders differ.
 *
 * @param parts folded, in their own script, without the small words that may be left out
 * @param whole all words but titles, written together
 * @param script of the first part, as an ICU script code
 */
record PersonName(String shown, List<String> parts, String whole, int script) {

    private static final int MAX_PARTS = 8;

    /** Hebrew writes v, o and u with one letter; Thai and Burmese names have no one romanisation, and few follow the letters. */
    private static final Set<Integer> READ_SEVERAL_WAYS =
            Set.of(UScript.HEBREW, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

    private static final Set<String> TITLES = words("honorific", "generation");
    private static final Set<String> PARTICLES = words("particle");
    private static final int LONGEST_PARTICLE =
            PARTICLES.stream().mapToInt(String::length).max().orElse(0);

    static PersonName of(String shown) {
        List<String> named = without(Folding.words(withoutSuffix(shown)), TITLES);
        List<String> telling = without(named, particlesOf(shown));
        // A name made of small words only, "Ben El", is compared by them.
        List<String> parts = telling.isEmpty() ? named : telling;
        return new PersonName(
                Folding.shown(shown),
                parts.stream().limit(MAX_PARTS).toList(),
                String.join("", named),
                Folding.script(shown));
    }

    /** The parts in Latin letters. A Hangul name of one word is taken apart after its surname. */
    PersonName romanised() {
        if (script == UScript.LATIN) {
            return this;
        }
        return new PersonName(
                shown,
                unspacedParts().stream()
                        .map(PersonName::withoutArticle)
                        .map(Folding::romanise)
                        .filter(part -> !part.isEmpty())
                        .toList(),
                Folding.romanise(whole),
                script);
    }

    /** The parts; a Hangul name of one word is taken apart after its surname. */
    List<String> unspacedParts() {
        return script == UScript.HANGUL && parts.size() == 1 ? Hangul.cut(parts.getFirst()) : parts;
    }

    /** A part as the page writes it. */
    String asShown(String part) {
        return Arrays.stream(shown.split(" ", -1))
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> Folding.words(word).contains(part))
                .findFirst()
                .orElse(part);
    }

    String joined() {
        return String.join("", parts);
    }

    /** Scripts that write a whole name as one word. */
    boolean isUnspaced() {
        return script == UScript.HAN
                || script == UScript.HANGUL
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA;
    }

    /** Scripts whose letters say nearly how a name sounds, and are romanised alike by all. */
    boolean isReadOneWay() {
        return !isUnspaced() && !READ_SEVERAL_WAYS.contains(script);
    }

    /** One word in the way account names are written: with digits, or without a capital, in a script that has them. */
    boolean isUserName() {
        boolean cased = shown.codePoints().anyMatch(Character::isLowerCase);
        boolean digits = shown.codePoints().anyMatch(Character::isDigit);
        boolean capital = !shown.isEmpty() && Character.isUpperCase(shown.codePointAt(0));
        return parts.size() == 1 && (digits || (cased && !capital));
    }

    /** At least two whole parts, so that two such names can truly be told apart. */
    boolean isFull() {
        return parts.stream().filter(part -> part.length() > 1).count() > 1 || (isUnspaced() && joined().length() > 1);
    }

    /** "Jane Smith, PhD": what stands behind a comma is a title unless it is the given name. */
    private static String withoutSuffix(String shown) {
        int comma = shown.indexOf(',');
        if (comma < 0) {
            return shown;
        }
        boolean onlyTitles =
                without(Folding.words(shown.substring(comma)), TITLES).isEmpty();
        return onlyTitles ? shown.substring(0, comma) : shown;
    }

    /** Arabic writes its article together with the word that follows. */
    static String withoutArticle(String part) {
        return part.length() > 4 && part.startsWith("ال") ? part.substring(2) : part;
    }

    /** Whether one is the other behind a small word written together with it: {@code vandermeulen}, {@code meulen}. */
    static boolean isWithParticle(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() > 2
                && longer.endsWith(shorter)
                && isParticles(longer.substring(0, longer.length() - shorter.length()));
    }

    /** Whether it is nothing but small words. */
    static boolean isParticles(String start) {
        if (start.isEmpty()) {
            return true;
        }
        for (int end = 2; end <= Math.min(LONGEST_PARTICLE, start.length()); end++) {
            if (PARTICLES.contains(start.substring(0, end)) && isParticles(start.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** A small word with an accent is none: Văn is a name. */
    private static Set<String> particlesOf(String shown) {
        if (shown.chars().allMatch(c -> c < 0x80)) {
            return PARTICLES;
        }
        List<String> written = Arrays.asList(shown.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1));
        return PARTICLES.stream().filter(written::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> without(List<String> words, Set<String> dropped) {
        return words.stream().filter(word -> !dropped.contains(word)).toList();
    }

    private static Set<String> words(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return Table.rows(PersonName.class, "name-words.csv").stream()
                .filter(row -> wanted.contains(row.getFirst()))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
