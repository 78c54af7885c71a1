package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.ui.Words;

/**
 * How many findings there are, as far as they were counted.
 *
 * @param number 0 to {@link #MOST}
 * @param more whether counting stopped there, so that there may be others
 */
public record Count(int number, boolean more) {
    /** The largest number that people are told. */
    public static final int MOST = 1_000;

    /** All of them, counted to the end; a number above {@link #MOST} becomes "1,000+". */
    public static Count of(int number) {
        return new Count(Math.min(number, MOST), number > MOST);
    }

    /** As people read it: "12", or "1,000+". */
    public String words() {
        return Words.say("inbox.count", number) + (more ? "+" : "");
    }
}
