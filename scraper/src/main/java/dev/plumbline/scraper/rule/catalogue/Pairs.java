package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Features;
import dev.plumbline.scraper.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds two pages that say different things of one kind. However many pages disagree, one pair stands for all: the
 * first clear one in the order in which the pages were first seen, so that a new page does not make a new finding.
 */
final class Pairs {
    /** A page that names more of one kind is not compared further. */
    private static final int MOST_ON_A_PAGE = 8;

    private Pairs() {}

    /** Two claims that differ, the one seen first on the left. */
    record Pair<C>(C left, C right, Comparison comparison) {}

    /**
     * The differing pairs of two pages, clear ones first; two pages differ only where no claim of one fits any of the
     * other.
     */
    static <C extends Claim> List<Pair<C>> differing(
            List<Reading> pages, Class<C> kind, BiFunction<C, C, Comparison> compare, Predicate<C> clear) {
        List<Pair<C>> pairs = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (int j = i + 1; j < pages.size(); j++) {
                differing(claims(pages.get(i), kind), claims(pages.get(j), kind), compare)
                        .forEach(pairs::add);
            }
        }
        Predicate<Pair<C>> bothClear = pair -> clear.test(pair.left()) && clear.test(pair.right());
        return Stream.concat(pairs.stream().filter(bothClear), pairs.stream().filter(bothClear.negate()))
                .toList();
    }

    /** How two claims were compared, feature by feature. */
    static List<Finding.Feature> compared(Claim left, Claim right) {
        return Features.of(left, right).stream()
                .map(feature -> new Finding.Feature(feature.name(), feature.left(), feature.right(), feature.result()))
                .toList();
    }

    private static <C extends Claim> List<C> claims(Reading page, Class<C> kind) {
        return page.claims(kind).limit(MOST_ON_A_PAGE).toList();
    }

    /** The first two pages that differ over one employer or school. */
    static <C extends Claim> Stream<Pair<List<C>>> differingCells(
            List<List<C>> cells, BiFunction<List<C>, List<C>, Comparison> compare) {
        List<List<C>> speaking = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return IntStream.range(0, speaking.size())
                .boxed()
                .flatMap(i -> speaking.subList(i + 1, speaking.size()).stream()
                        .map(other -> new Pair<>(speaking.get(i), other, compare.apply(speaking.get(i), other))))
                .filter(pair -> pair.comparison().differs())
                .limit(1);
    }

    private static <C extends Claim> Stream<Pair<C>> differing(
            List<C> left, List<C> right, BiFunction<C, C, Comparison> compare) {
        List<Pair<C>> all = left.stream()
                .flatMap(a -> right.stream().map(b -> new Pair<>(a, b, compare.apply(a, b))))
                .toList();
        boolean fits = all.stream().anyMatch(pair -> pair.comparison().fits());
        return fits
                ? Stream.empty()
                : all.stream().filter(pair -> pair.comparison().differs()).limit(1);
    }
}
