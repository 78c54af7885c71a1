package dev.plumbline.scraper.bench;

import java.util.List;
import java.util.function.Predicate;

/** How a matcher did on pairs of names. */
record Judged(int right, int wrong, int missed) {

    static Judged of(List<NamePair> pairs, Predicate<NamePair> hit) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (NamePair pair : pairs) {
            boolean found = hit.test(pair);
            right += found && pair.same() ? 1 : 0;
            wrong += found && !pair.same() ? 1 : 0;
            missed += !found && pair.same() ? 1 : 0;
        }
        return new Judged(right, wrong, missed);
    }

    double precision() {
        return right == 0 ? 0 : right / (double) (right + wrong);
    }

    double recall() {
        return right == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
