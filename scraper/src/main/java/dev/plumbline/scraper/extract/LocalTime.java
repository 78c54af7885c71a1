package dev.plumbline.scraper.extract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page says what time it is for its person, the offset that this means: {@code 1:17 pm local time}. */
public final class LocalTime {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?:\\s?(?<half>[ap])\\.?m\\b)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 80;
    private static final int DAY = 24 * 60;
    /** A page may have been open for a while before it was captured. */
    private static final int TOLERANCE = 4;
    /** Offsets that are in use and no whole hour, in minutes. */
    private static final Set<Integer> ODD = Set.of(-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630);
    /** From here westwards an offset cannot be told from the one a day ahead. */
    private static final int AMBIGUOUS = 10 * 60;

    private LocalTime() {}

    /** The offset as {@code +05:30}; empty where the clock fits no offset in use, or two. */
    public static Optional<String> offset(String words, Instant at) {
        Matcher matcher = CLOCK.matcher(words);
        if (words.length() > LONGEST || !matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("h"));
        String half = matcher.group("half");
        int clock = (half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0)) * 60
                + Integer.parseInt(matcher.group("m"));
        int utc = Math.floorMod(at.getEpochSecond(), 86_400) / 60;
        int apart = Math.floorMod(clock - utc, DAY);
        int minutes = apart > DAY / 2 + 30 ? apart - DAY : apart;
        int nearest = Math.round(minutes / 15f) * 15;
        boolean used = Math.abs(nearest) % 60 == 0 || ODD.contains(nearest);
        boolean near = Math.abs(minutes - nearest) <= TOLERANCE;
        boolean two = nearest <= -AMBIGUOUS;
        return hour > 23 || !used || !near || two
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(nearest * 60))
                        .map(offset -> offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }
}
