package dev.plumbline.portal.watch.ui;

import dev.plumbline.portal.rules.Rate;
import dev.plumbline.portal.watch.DraftState;
import dev.plumbline.portal.watch.WatchImport;
import dev.plumbline.portal.watch.WatchState;
import dev.plumbline.portal.watch.Watchlist;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists and their imports in words. */
final class WatchWords {
    private WatchWords() {}

    static String mode(Watchlist list) {
        return list.benign() ? "Benign: silences other lists" : "Watched";
    }

    static String state(WatchImport one, Instant now) {
        if (one.state() != WatchState.MATCHING && one.state() != WatchState.PAUSED) {
            return one.state().words();
        }
        String left = one.left(now)
                .map(time -> time.toMinutes() < 1
                        ? " · less than a minute left"
                        : " · about %d min left".formatted(time.toMinutes()))
                .orElse("");
        return "%s: %s of %s%s".formatted(one.state().words(), number(one.matched()), number(one.total()), left);
    }

    /** {@code 12 new, 1 changed}. */
    static String counts(WatchImport one) {
        return Arrays.stream(DraftState.values())
                .filter(state -> one.count(state) > 0)
                .map(state -> number(one.count(state)) + " " + state.words())
                .collect(Collectors.joining(" · "));
    }

    /** What accepting would do, or what it did. */
    static String matches(WatchImport one) {
        if (one.acceptedAt() != null) {
            return people(one.hits()) + " found";
        }
        return one.wouldMatch() == null || one.wouldOf() == null
                ? ""
                : "would match " + people(one.wouldMatch()) + " of " + number(one.wouldOf()) + " now";
    }

    /** Of the matches that somebody answered, how many do not count, with the interval that the true share lies in. */
    static String falseMatches(Watchlist list) {
        return list.answered() == 0
                ? "no match was answered yet"
                : "false matches: " + Rate.of(list.dismissed(), list.answered()).words();
    }

    static String people(int count) {
        return count == 1 ? "1 candidate" : number(count) + " candidates";
    }

    static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
