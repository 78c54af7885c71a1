package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import java.util.EnumSet;
import java.util.Set;

/** Compares names of employers and schools: legal forms, short forms, acronyms and languages are compatible. */
public final class Organisations {
    private static final Set<String> GENERIC =
            Set.of("university", "technology", "school", "institute", "college", "academy", "polytechnic");

    private static final Set<PartMatch> SPELLINGS = EnumSet.of(PartMatch.EXACT, PartMatch.SPELLING, PartMatch.LETTER);

    private Organisations() {}

    /** Compares two names as shown. */
    public static Comparison compare(String left, String right) {
        return compare(OrganisationName.of(left), OrganisationName.of(right));
    }

    /** Whether this names anybody: "Self-employed" does not. */
    public static boolean isNamed(String name) {
        return !OrganisationName.of(name).none();
    }

    static Comparison compare(OrganisationName a, OrganisationName b) {
        if (a.none() || b.none()) {
            return Comparison.cannotTell("no organisation named");
        }
        if (a.shown().equalsIgnoreCase(b.shown())) {
            return Comparison.agree("same name");
        }
        Set<String> shorter = a.words().size() <= b.words().size() ? a.words() : b.words();
        Set<String> longer = shorter.equals(a.words()) ? b.words() : a.words();
        if (shorter.equals(longer)) {
            return Comparison.compatible("another form of the name");
        }
        if (a.isShortFor(b) || b.isShortFor(a)) {
            return Comparison.compatible("abbreviation");
        }
        if (String.join("", shorter).equals(String.join("", longer))) {
            return Comparison.compatible("another spelling");
        }
        if (longer.containsAll(shorter) && !isGeneric(shorter)) {
            return Comparison.compatible("short form");
        }
        return a.letters().equals(b.letters()) && isSpelling(shorter, longer)
                ? Comparison.compatible("another spelling")
                : Comparison.differ("'" + a.shown() + "' against '" + b.shown() + "'");
    }

    /** "University" alone is no short form of one. */
    private static boolean isGeneric(Set<String> words) {
        return GENERIC.containsAll(words);
    }

    /** Every word has one of the other name that differs by a letter at most. */
    private static boolean isSpelling(Set<String> shorter, Set<String> longer) {
        return shorter.stream()
                .allMatch(word -> longer.stream()
                        .anyMatch(other -> SPELLINGS.contains(PartMatch.of(word, other, UScript.LATIN))));
    }
}
