package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two names as shown: short forms, initials, order, accents, nicknames and scripts are compatible, each with
 * its reason. Both names are folded alike whatever culture they come from.
 */
public final class Names {

    private static final String PART = "Part of the name";

    /** Parts that two long names share before a part that fits nothing can be one of several surnames. */
    private static final int SHARED_OF_LONG = 2;

    private Names() {}

    /** One part of each name, and how they are the same. */
    private record Pair(int left, int right, PartMatch match) {}

    /** Compares two names. */
    public static Comparison compare(String left, String right) {
        PersonName a = PersonName.of(left);
        PersonName b = PersonName.of(right);
        if (a.parts().isEmpty() || b.parts().isEmpty()) {
            return Comparison.cannotTell("no name shown");
        }
        if (a.shown().equals(b.shown()) || a.parts().equals(b.parts())) {
            return Comparison.agree("same name");
        }
        return a.script() == b.script() ? sameScript(a, b) : otherScript(a, b);
    }

    /** The table behind the comparison: each part beside the part that it was taken for, in Latin letters where scripts differ. */
    static List<Feature> features(String shown, String other) {
        PersonName a = PersonName.of(shown);
        PersonName b = PersonName.of(other);
        boolean oneScript = a.script() == b.script();
        PersonName x = oneScript ? a : a.romanised();
        PersonName y = oneScript ? b : b.romanised();
        int script = oneScript ? UScript.LATIN : a.script() == UScript.LATIN ? b.script() : a.script();
        List<Pair> pairs = pairs(x.parts(), y.parts(), script);
        Comparison lone = withoutCounterpart(compare(shown, other));
        Stream<Feature> matched = pairs.stream()
                .sorted(Comparator.comparingInt(Pair::left))
                .map(pair -> new Feature(
                        PART,
                        x.asShown(x.parts().get(pair.left())),
                        y.asShown(y.parts().get(pair.right())),
                        pair.match().comparison()));
        List<String> left = lone(x, pairs.stream().map(Pair::left).toList()).toList();
        List<String> right = lone(y, pairs.stream().map(Pair::right).toList()).toList();
        Stream<Feature> unmatched = IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(i -> new Feature(PART, at(left, i), at(right, i), lone));
        return Stream.concat(matched, unmatched).toList();
    }

    private static String at(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i) : "";
    }

    private static Stream<String> lone(PersonName name, List<Integer> matched) {
        return IntStream.range(0, name.parts().size())
                .filter(i -> !matched.contains(i))
                .mapToObj(i -> name.asShown(name.parts().get(i)));
    }

    /** A part without a counterpart is left out of one name where the names fit, and differs where they do. */
    private static Comparison withoutCounterpart(Comparison whole) {
        return whole.fits()
                ? Comparison.compatible("on one page only")
                : new Comparison(whole.agreement(), "no counterpart");
    }

    /** Whether a name shows two whole parts at least, so that it can be told from another one. */
    public static boolean isFull(String name) {
        return PersonName.of(name).isFull();
    }

    /** Whether a word stands between the parts of names: {@code van}, {@code bin}, {@code de}. */
    public static boolean isParticle(String word) {
        return PersonName.isParticles(word);
    }

    private static Comparison sameScript(PersonName a, PersonName b) {
        if (a.joined().equals(b.joined()) || a.whole().equals(b.whole())) {
            return Comparison.agree("same letters");
        }
        if (a.isUnspaced() && (a.joined().contains(b.joined()) || b.joined().contains(a.joined()))) {
            return Comparison.compatible("short form");
        }
        return align(a, b, UScript.LATIN);
    }

    private static Comparison otherScript(PersonName a, PersonName b) {
        PersonName x = a.romanised();
        PersonName y = b.romanised();
        int script = a.script() == UScript.LATIN ? b.script() : a.script();
        boolean joined = Skeleton.of(x.joined(), script).equals(Skeleton.of(y.joined(), script));
        Comparison aligned = joined ? Comparison.compatible("romanised") : align(x, y, script);
        if (aligned.fits()) {
            PersonName latin = a.script() == UScript.LATIN ? a : b;
            return Comparison.compatible(
                    latin.script() == UScript.LATIN ? "romanised: " + latin.shown() : "written in another script");
        }
        boolean alphabet = a.isReadOneWay() && b.isReadOneWay();
        return alphabet ? aligned : Comparison.cannotTell("written in another script that can be read in several ways");
    }

    private static Comparison align(PersonName a, PersonName b, int script) {
        List<Pair> pairs = pairs(a.parts(), b.parts(), script);
        int shorter = Math.min(a.parts().size(), b.parts().size());
        int longer = Math.max(a.parts().size(), b.parts().size());
        PartMatch weakest =
                pairs.stream().map(Pair::match).max(Comparator.naturalOrder()).orElse(PartMatch.NONE);
        if (pairs.size() == shorter) {
            return longer > shorter ? withMore(pairs, weakest, shorter) : full(pairs, weakest);
        }
        if (isUserNameOf(a, b) || isUserNameOf(b, a)) {
            return Comparison.compatible("an account name made of the name");
        }
        if (a.isUserName() || b.isUserName()) {
            return Comparison.cannotTell("an account name, not a name");
        }
        long whole = pairs.stream()
                .filter(pair -> pair.match().compareTo(PartMatch.INITIAL) < 0)
                .count();
        return whole >= SHARED_OF_LONG ? Comparison.compatible("several parts in common") : differ(a, b, pairs);
    }

    private static Comparison full(List<Pair> pairs, PartMatch weakest) {
        if (weakest != PartMatch.EXACT) {
            return Comparison.compatible(weakest.reason);
        }
        boolean inOrder = pairs.stream().allMatch(pair -> pair.left() == pair.right());
        return Comparison.agree(inOrder ? "same name" : "same names in another order");
    }

    private static Comparison withMore(List<Pair> pairs, PartMatch weakest, int shorter) {
        return Comparison.compatible(
                weakest != PartMatch.EXACT
                        ? weakest.reason
                        : shorter == 1 || pairs.size() == 1 ? "one part of the name only" : "one name more");
    }

    private static Comparison differ(PersonName a, PersonName b, List<Pair> pairs) {
        String left = rest(a, pairs.stream().map(Pair::left).toList());
        String right = rest(b, pairs.stream().map(Pair::right).toList());
        return Comparison.differ("'" + left + "' against '" + right + "'");
    }

    private static String rest(PersonName name, List<Integer> matched) {
        return lone(name, matched).collect(Collectors.joining(" "));
    }

    /** The surest pairs first, each part once. */
    private static List<Pair> pairs(List<String> a, List<String> b, int script) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                PartMatch match = PartMatch.of(a.get(i), b.get(j), script);
                if (match != PartMatch.NONE) {
                    all.add(new Pair(i, j, match));
                }
            }
        }
        all.sort(Comparator.comparing(Pair::match));
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream().noneMatch(t -> t.left() == pair.left() || t.right() == pair.right())) {
                taken.add(pair);
            }
        }
        return taken;
    }

    /** {@code rdantas}, {@code rafael.dantas} or {@code dantasr} for "Rafael Dantas". */
    private static boolean isUserNameOf(PersonName account, PersonName name) {
        if (account.parts().size() != 1 || name.parts().size() < 2) {
            return false;
        }
        String word = account.joined().replaceAll("[0-9]", "");
        String first = name.parts().getFirst();
        String last = name.parts().getLast();
        return word.equals(first + last)
                || word.equals(last + first)
                || word.equals(first.charAt(0) + last)
                || word.equals(last + first.charAt(0))
                || word.equals(first + last.charAt(0));
    }
}
