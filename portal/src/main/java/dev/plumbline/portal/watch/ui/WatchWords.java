package dev.plumbline.portal.watch.ui;

import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.Rate;
import dev.plumbline.portal.watch.DraftState;
import dev.plumbline.portal.watch.WatchImport;
import dev.plumbline.portal.watch.WatchState;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.scraper.watch.ListField;
import dev.plumbline.scraper.watch.Matter;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lists and their imports in words. */
final class WatchWords {
    private WatchWords() {}

    static String mode(Watchlist list) {
        return list.benign() ? Words.say("watchlist.benign") : Words.say("watchlist.watched");
    }

    static String state(WatchImport one, Instant now) {
        if (one.state() != WatchState.MATCHING && one.state() != WatchState.PAUSED) {
            return Words.of(one.state());
        }
        String left = one.left(now)
                .map(time -> " · "
                        + (time.toMinutes() < 1
                                ? Words.say("watchlist.soonDone")
                                : Words.say("watchlist.minutesLeft", time.toMinutes())))
                .orElse("");
        return Words.say("watchlist.stateLine", Words.of(one.state()), one.matched(), one.total()) + left;
    }

    /** {@code 12 new, 1 changed}. */
    static String counts(WatchImport one) {
        return Arrays.stream(DraftState.values())
                .filter(state -> one.count(state) > 0)
                .map(state -> number(one.count(state)) + " " + Words.of(state))
                .collect(Collectors.joining(" · "));
    }

    /** What accepting would do, or what it did. */
    static String matches(WatchImport one) {
        if (one.acceptedAt() != null) {
            return Words.say("watchlist.found", one.hits());
        }
        return one.wouldMatch() == null || one.wouldOf() == null
                ? ""
                : Words.say("watchlist.wouldMatch", one.wouldMatch(), one.wouldOf());
    }

    /** Of the matches that somebody answered, how many do not count, with the interval that the true share lies in. */
    static String falseMatches(Watchlist list) {
        return list.answered() == 0 ? Words.say("watchlist.noneAnsweredYet") : share("watchlist.falseMatches", list);
    }

    static String share(String key, Watchlist list) {
        Rate rate = Rate.of(list.dismissed(), list.answered());
        return Words.say(key, rate.count(), rate.of(), Math.round(rate.low() * 100), Math.round(rate.high() * 100));
    }

    /** What is compared; a column of a table is named alike. */
    static String of(Matter matter) {
        return Words.of(ListField.valueOf(matter.name()));
    }

    /** By the label that a hit was kept with; as it was kept where nothing is compared by that name any more. */
    static String matter(String label) {
        return Arrays.stream(Matter.values())
                .filter(matter -> matter.label().equals(label))
                .findFirst()
                .map(WatchWords::of)
                .orElse(label);
    }

    static String number(int count) {
        return NumberFormat.getIntegerInstance(Words.locale()).format(count);
    }
}
