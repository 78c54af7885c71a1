package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.compare.Screening;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How fast one core screens a name against a list taken apart before, each entry compared, beside token-sorted Jaro-Winkler. */
final class SpeedOfNames {
    private static final int LIST = 20_000;
    private static final int WARM = 3;

    private SpeedOfNames() {}

    static void print(List<NamePair> pairs) {
        List<NamePair> persons = pairs.stream().filter(NamePair::person).toList();
        List<String> list = IntStream.range(0, LIST)
                .mapToObj(i -> persons.get(i % persons.size()).right())
                .toList();
        List<Screening.Person> apart = list.stream().map(Screening.Person::of).toList();
        int names = Boolean.getBoolean("bench.quick") ? 2 : 20;
        double own = best(names, persons, name -> {
            Screening.Person screened = Screening.Person.of(name);
            return apart.stream().filter(entry -> screened.compare(entry).fits()).count();
        });
        double beside = best(names, persons, name -> list.stream()
                .filter(entry -> TokenSorted.same(name, entry))
                .count());
        Figure.print("screening-speed", own, "ns/pair");
        Figure.print("screening-speed/token-sorted-jaro-winkler", beside, "ns/pair");
        Figure.print("screening-comparisons", 1e9 / own, "1/s");
    }

    /** The fastest of several runs, in ns a pair, so that neither compiling nor a busy neighbour is measured. */
    private static double best(int names, List<NamePair> persons, ToLongFunction<String> screen) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < WARM + names; run++) {
            String name = persons.get(run * 31 % persons.size()).left();
            long start = System.nanoTime();
            long hits = screen.applyAsLong(name);
            best = Math.min(best, (System.nanoTime() - start) / (double) Math.max(LIST, hits));
        }
        return best;
    }
}
