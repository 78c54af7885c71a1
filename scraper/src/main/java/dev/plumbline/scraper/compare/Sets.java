package dev.plumbline.scraper.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what two sources list, item by item. */
final class Sets {
    private Sets() {}

    /**
     * Compares two lists by what stands for each item.
     *
     * @param disjoint what to say where nothing is in common
     */
    static <T> Comparison compare(List<T> left, List<T> right, Function<T, String> key, Comparison disjoint) {
        Set<String> a = left.stream().map(key).collect(Collectors.toSet());
        Set<String> b = right.stream().map(key).collect(Collectors.toSet());
        if (a.equals(b)) {
            return Comparison.agree("the same");
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        if (common.isEmpty()) {
            return disjoint;
        }
        int more = a.size() + b.size() - 2 * common.size();
        return Comparison.compatible(
                common.size() == Math.min(a.size(), b.size())
                        ? more + " more on one of them"
                        : common.size() + " in common");
    }
}
