package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import dev.plumbline.scraper.compare.ScreenedName.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays two names beside each other, the surest parts first, and says whether enough of both is one name. */
final class PersonScreening {

    /** Whole parts that must be shared; one shared name is shared by many people. */
    private static final int ENOUGH = 2;

    /** Of all letters, the share that may cost one each. */
    private static final double MOST_OF_ALL = 0.16;

    private static final int LONG_ALONE = 7;

    private final ScreenedName left;
    private final ScreenedName right;
    private final boolean unvowelled;
    private final boolean romanised;

    private PersonScreening(ScreenedName left, ScreenedName right) {
        this.left = left;
        this.right = right;
        this.romanised = left.script() != right.script();
        this.unvowelled = left.isUnvowelled() != right.isUnvowelled();
    }

    /** One part, or two that stand together, of each name. */
    private record Pair(int from, int length, int at, int width, double cost, String reason) {
        boolean overlaps(Pair other) {
            return (from < other.from + other.length && other.from < from + length)
                    || (at < other.at + other.width && other.at < at + width);
        }
    }

    static Comparison compare(ScreenedName left, ScreenedName right) {
        if (left.plain().isEmpty() || right.plain().isEmpty()) {
            return Comparison.cannotTell("no name shown");
        }
        if (left.plain().equals(right.plain())) {
            return Comparison.agree("same name");
        }
        if (left.script() == right.script() && (left.script() == UScript.HAN || left.script() == UScript.HANGUL)) {
            return Comparison.differ("'" + left.shown() + "' against '" + right.shown() + "'");
        }
        return new PersonScreening(left, right).compare();
    }

    private Comparison compare() {
        List<Pair> pairs = pairs();
        List<String> leftOver = over(
                left,
                pairs.stream()
                        .flatMapToInt(pair -> IntStream.range(pair.from, pair.from + pair.length))
                        .boxed()
                        .toList());
        List<String> rightOver = over(
                right,
                pairs.stream()
                        .flatMapToInt(pair -> IntStream.range(pair.at, pair.at + pair.width))
                        .boxed()
                        .toList());
        boolean whole = leftOver.isEmpty() && rightOver.isEmpty();
        boolean syllabic = left.isSyllabic() || right.isSyllabic();
        boolean over = syllabic ? !whole : !(leftOver.isEmpty() || rightOver.isEmpty());
        if (over || pairs.isEmpty()) {
            return Comparison.differ(
                    "'" + String.join(" ", leftOver) + "' against '" + String.join(" ", rightOver) + "'");
        }
        double cost = pairs.stream().mapToDouble(Pair::cost).sum();
        int letters = Math.min(letters(left), letters(right));
        if (cost > Math.max(0.5, letters * MOST_OF_ALL)) {
            return Comparison.differ("too many letters differ");
        }
        if ((left.descent() || right.descent()) && pairs.size() > 2 && !isTurned(pairs)) {
            return Comparison.differ("the names of child and father stand in another order");
        }
        if (!isEnough(pairs, whole)) {
            return Comparison.cannotTell("too little of the name in common");
        }
        return cost == 0 && whole ? Comparison.agree("same names") : Comparison.compatible(reason(pairs, whole));
    }

    private String reason(List<Pair> pairs, boolean whole) {
        String reasons = pairs.stream()
                .filter(pair -> pair.cost > 0)
                .map(Pair::reason)
                .distinct()
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? (whole ? "same names" : "one name more") : reasons;
    }

    /** Two whole parts; or a family name behind an initial; or a long name that is all there is. */
    private boolean isEnough(List<Pair> pairs, boolean whole) {
        int parts = 0;
        boolean initialFirst = false;
        for (Pair pair : pairs) {
            boolean initial = left.parts().get(pair.from).isInitial()
                    || right.parts().get(pair.at).isInitial();
            parts += initial ? 0 : Math.max(pair.length, pair.width);
            initialFirst |= initial && pair.from == 0 && pair.at == 0;
        }
        boolean alone = whole && pairs.size() == 1 && Math.min(letters(left), letters(right)) >= LONG_ALONE;
        return parts >= ENOUGH || (parts == 1 && (initialFirst || alone));
    }

    /** Whether the pairs stand in one order, begun at another place. */
    private static boolean isTurned(List<Pair> pairs) {
        List<Integer> order = pairs.stream()
                .sorted(Comparator.comparingInt(Pair::from))
                .map(Pair::at)
                .toList();
        int falls = 0;
        for (int i = 0; i < order.size(); i++) {
            falls += order.get(i) > order.get((i + 1) % order.size()) ? 1 : 0;
        }
        return falls <= 1;
    }

    private static List<String> over(ScreenedName name, List<Integer> taken) {
        List<String> over = new ArrayList<>();
        for (int i = 0; i < name.parts().size(); i++) {
            if (!taken.contains(i)) {
                over.add(name.parts().get(i).own());
            }
        }
        return over;
    }

    private static int letters(ScreenedName name) {
        return name.parts().stream().mapToInt(part -> part.sound().length()).sum();
    }

    private List<Pair> pairs() {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < left.parts().size(); i++) {
            for (int j = 0; j < right.parts().size(); j++) {
                add(all, i, 1, j, 1);
                add(all, i, 2, j, 1);
                add(all, i, 1, j, 2);
            }
        }
        all.sort(Comparator.comparingDouble(Pair::cost).thenComparingInt(pair -> Math.abs(pair.from - pair.at)));
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream().noneMatch(pair::overlaps)) {
                taken.add(pair);
            }
        }
        return taken;
    }

    private void add(List<Pair> all, int from, int length, int at, int width) {
        if (from + length > left.parts().size() || at + width > right.parts().size()) {
            return;
        }
        Part a = length == 1 ? left.parts().get(from) : left.doubles().get(from);
        Part b = width == 1 ? right.parts().get(at) : right.doubles().get(at);
        boolean first = from == 0 || at == 0;
        PartCost found =
                PartCost.of(a, b, left.pinyin() && right.pinyin(), romanised, unvowelled, first, length == width);
        if (found.fits()) {
            all.add(new Pair(from, length, at, width, found.cost(), found.reason()));
        }
    }
}
