package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    static OrganisationName of(String shown) {
        List<String> all = Folding.words(shown);
        List<String> named = all.stream().filter(word -> !LEGAL.contains(word)).toList();
        List<String> kept = named.isEmpty() ? all : named;
        Set<String> telling = kept.stream()
                .filter(word -> !SMALL.contains(word))
                .flatMap(word -> Stream.of(SAME.getOrDefault(word, word).split(" ", -1)))
                .map(Cities::canonical)
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

    boolean isShortFor(OrganisationName longer) {
        return !acronym.isEmpty() && longer.initials.contains(acronym);
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
