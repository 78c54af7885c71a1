package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an employer or a school in its telling words.
 *
 * @param words folded; legal forms and small words left out, {@code Univ.} and {@code Universidade} as university
 * @param initials of all words but the legal form, for {@code MIT}; lower case
 * @param acronym the name itself where it is one word of capitals, in lower case; else empty
 * @param letters first letters of the words in order of the alphabet: names of other letters are no spellings of it
 * @param none "Freelance", "Self-employed": nobody to be employed by
 */
record OrganisationName(
        String shown, Set<String> words, Set<String> initials, String acronym, String letters, boolean none) {

    private static final int LONGEST_ACRONYM = 8;
    private static final Map<String, String> SAME = same();
    private static final Set<String> LEGAL = kind("legal");
    private static final Set<String> SMALL = kind("small");
    private static final Set<String> NONE = kind("none");
    private static final int LONGEST_LEGAL = 5;

    /** A letter and its dot before another single letter: {@code S.A.} is {@code SA.} */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{L})\\.(?=\\p{L}(?:\\.|[^\\p{L}\\p{M}]|$))");

    /** Words of the tables in scripts without spaces, longest first. */
    private static final List<String> UNSPACED = Stream.of(LEGAL, SAME.keySet(), SMALL)
            .flatMap(Set::stream)
            .filter(word -> word.length() > 1
                    && (Folding.script(word) == UScript.HAN || Folding.script(word) == UScript.HANGUL))
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    static OrganisationName of(String shown) {
        List<String> all =
                Folding.words(apart(DOTTED.matcher(Folding.shown(shown)).replaceAll("$1")));
        List<String> named = withoutLegalForm(all);
        List<String> kept = named.isEmpty() ? all : named;
        Set<String> telling = kept.stream()
                .filter(word -> !SMALL.contains(word))
                .flatMap(word -> Stream.of(SAME.getOrDefault(word, word).split(" ", -1)))
                .map(Cities::canonical)
                .map(PersonName::withoutArticle)
                .map(Folding::romanise)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> withoutSmall =
                kept.stream().filter(word -> !SMALL.contains(word)).toList();
        return new OrganisationName(
                Folding.shown(shown),
                telling,
                Stream.of(kept, withoutSmall).map(OrganisationName::initials).collect(Collectors.toSet()),
                acronym(shown, kept),
                initials(telling.stream().sorted().toList()),
                telling.isEmpty() || NONE.contains(String.join(" ", all)));
    }

    boolean isUnvowelled() {
        int script = Folding.script(shown);
        return script == UScript.ARABIC || script == UScript.HEBREW;
    }

    boolean isShortFor(OrganisationName longer) {
        return !acronym.isEmpty() && longer.initials.contains(acronym);
    }

    /** Scripts without spaces: the words of the tables that a name holds stand alone. */
    private static String apart(String shown) {
        int script = Folding.script(shown);
        if (script != UScript.HAN && script != UScript.HANGUL && script != UScript.KATAKANA) {
            return shown;
        }
        String spaced = shown;
        for (String word : UNSPACED) {
            spaced = spaced.replace(word, " " + word + " ");
        }
        return spaced;
    }

    private static List<String> withoutLegalForm(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST_LEGAL, words.size() - i);
            while (length > 0 && !LEGAL.contains(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            if (length == 0) {
                kept.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return List.copyOf(kept);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String acronym(String shown, List<String> words) {
        String letters = shown.replace(".", "").strip();
        boolean capitals = letters.length() > 1
                && letters.length() <= LONGEST_ACRONYM
                && words.size() == 1
                && letters.equals(letters.toUpperCase(Locale.ROOT));
        return capitals ? letters.toLowerCase(Locale.ROOT) : "";
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (List<String> row : Table.rows(OrganisationName.class, "organisation-words.csv")) {
            if (row.getFirst().equals("same")) {
                row.stream().skip(2).forEach(word -> same.put(Folding.fold(word), row.get(1)));
            }
        }
        return Map.copyOf(same);
    }

    private static Set<String> kind(String kind) {
        return Table.rows(OrganisationName.class, "organisation-words.csv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> row.stream().skip(1))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
