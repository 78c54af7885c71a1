package dev.plumbline.scraper.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How well one name is found under another way to write it, beside token-sorted Jaro-Winkler of .92 and more. */
final class ScreeningFigures {
    private static final String YARDSTICK = "/token-sorted-jaro-winkler";

    private ScreeningFigures() {}

    static void print() {
        List<NamePair> pairs = NamePair.all();
        if (Boolean.getBoolean("bench.errors")) {
            pairs.stream().filter(pair -> !isHeldOut(pair)).forEach(ScreeningFigures::wrong);
        }
        Figure.print("screening-pairs", pairs.size(), "pairs");
        print("", pairs);
        Map<String, List<NamePair>> sources =
                pairs.stream().collect(Collectors.groupingBy(NamePair::source, TreeMap::new, Collectors.toList()));
        sources.forEach((source, some) -> print("-from-" + source, some));
        Map<Boolean, List<NamePair>> kinds = pairs.stream().collect(Collectors.partitioningBy(NamePair::person));
        print("-persons", kinds.getOrDefault(true, List.of()));
        print("-organisations", kinds.getOrDefault(false, List.of()));
        print("-held-out", pairs.stream().filter(ScreeningFigures::isHeldOut).toList());
        Map<String, List<NamePair>> scripts =
                pairs.stream().collect(Collectors.groupingBy(NamePair::script, TreeMap::new, Collectors.toList()));
        scripts.forEach((script, some) -> print("-" + script, some));
        SpeedOfNames.print(pairs);
        IndexFigures.print(pairs);
    }

    /** Half of the names: their errors are never listed, so that nobody tunes the comparators to them. */
    private static boolean isHeldOut(NamePair pair) {
        return Math.floorMod(pair.left().hashCode(), 2) == 0;
    }

    private static void wrong(NamePair pair) {
        if (pair.isHit() != pair.same()) {
            System.out.println((pair.same() ? "missed " : "wrong ") + pair.script() + ": " + pair.left() + " | "
                    + pair.right() + ": " + pair.screened());
        }
    }

    private static void print(String of, List<NamePair> pairs) {
        Judged own = Judged.of(pairs, NamePair::isHit);
        Judged beside = Judged.of(pairs, TokenSorted::same);
        ratio("screening-f1" + of, own.f1(), beside.f1());
        ratio("screening-precision" + of, own.precision(), beside.precision());
        ratio("screening-recall" + of, own.recall(), beside.recall());
    }

    private static void ratio(String name, double own, double beside) {
        Figure.print(name, own, "ratio");
        Figure.print(name + YARDSTICK, beside, "ratio");
    }
}
