package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.compare.Screening;
import dev.plumbline.scraper.compare.ScreeningIndex;
import dev.plumbline.scraper.compare.ScreeningIndex.Hit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name against a list of 20,000 on one core: how long the index takes, beside comparing with every entry, and which share of the
 * hits of comparing with every entry the index has.
 */
final class IndexFigures {
    private static final int LIST = 20_000;
    private static final int WARM = 2_000;
    /** What the thread worked, not what it waited for a busy neighbour. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private IndexFigures() {}

    static void print(List<NamePair> pairs) {
        print("", pairs.stream().filter(NamePair::person).toList());
        print("-organisations", pairs.stream().filter(pair -> !pair.person()).toList());
    }

    private static void print(String of, List<NamePair> pairs) {
        boolean persons = pairs.getFirst().person();
        List<String> list = LongList.of(pairs, LIST);
        long start = System.nanoTime();
        ScreeningIndex index = persons ? ScreeningIndex.persons(list) : ScreeningIndex.organisations(list);
        Figure.print("screening-20k-build" + of, (System.nanoTime() - start) / 1e6, "ms");
        List<String> names = pairs.stream().map(NamePair::left).distinct().toList();
        for (int i = 0; i < WARM; i++) {
            index.find(names.get(i % names.size()));
        }
        double[] times = times(index, names, Boolean.getBoolean("bench.quick") ? 2 : 10);
        Figure.print("screening-20k-p50" + of, times[times.length / 2], "ms");
        Figure.print("screening-20k-p99" + of, times[times.length * 99 / 100], "ms");
        Figure.print("screening-20k-most" + of, times[times.length - 1], "ms");
        compare(of, persons, index, list, names);
    }

    private static double[] times(ScreeningIndex index, List<String> names, int rounds) {
        double[] times = new double[names.size() * rounds];
        for (int i = 0; i < times.length; i++) {
            String name = names.get(i % names.size());
            long start = THREADS.getCurrentThreadCpuTime();
            index.find(name);
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void compare(
            String of, boolean persons, ScreeningIndex index, List<String> list, List<String> names) {
        List<String> some = names.stream()
                .limit(Boolean.getBoolean("bench.quick") ? 20 : 300)
                .toList();
        List<Screening.Person> apart =
                persons ? list.stream().map(Screening.Person::of).toList() : List.of();
        double[] times = new double[some.size()];
        int hits = 0;
        int found = 0;
        for (int i = 0; i < some.size(); i++) {
            String name = some.get(i);
            long start = System.nanoTime();
            Set<Integer> all = persons ? everyPerson(name, apart) : everyOrganisation(name, list);
            times[i] = (System.nanoTime() - start) / 1e6;
            Set<Integer> indexed = index.find(name).stream().map(Hit::at).collect(Collectors.toCollection(HashSet::new));
            hits += all.size();
            indexed.retainAll(all);
            found += indexed.size();
        }
        Arrays.sort(times);
        Figure.print("screening-20k-p50" + of + "/every-entry", times[times.length / 2], "ms");
        Figure.print("screening-20k-p99" + of + "/every-entry", times[times.length * 99 / 100], "ms");
        Figure.print("screening-hits-of-every-entry" + of, hits, "hits");
        Figure.print("screening-recall-of-index" + of, hits == 0 ? 1 : found / (double) hits, "ratio");
    }

    private static Set<Integer> everyPerson(String name, List<Screening.Person> list) {
        Screening.Person screened = Screening.Person.of(name);
        return IntStream.range(0, list.size())
                .filter(at -> screened.compare(list.get(at)).fits())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> everyOrganisation(String name, List<String> list) {
        return IntStream.range(0, list.size())
                .filter(at -> Screening.organisation(name, list.get(at)).fits())
                .boxed()
                .collect(Collectors.toSet());
    }
}
