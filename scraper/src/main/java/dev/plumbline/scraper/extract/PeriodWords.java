package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code periods.csv} that stand before, between, behind and instead of dates. */
final class PeriodWords {
    private static final String TABLE = "periods.csv";
    private static final Set<String> NOW = Set.copyOf(Table.words(TABLE, "now"));
    private static final Set<String> SINCE = Set.copyOf(Table.words(TABLE, "since"));
    private static final Set<String> FROM = Set.copyOf(Table.words(TABLE, "from"));
    private static final List<String> SINCE_BEHIND = Table.words(TABLE, "since behind");
    private static final List<String> FROM_BEHIND = Table.words(TABLE, "from behind");
    private static final List<String> TO_BEHIND = Table.words(TABLE, "to behind");
    private static final int MOST_WORDS = 3;
    private static final char LAST_WITH_SPACES = '\u2e7f';

    /** A dash or a word between two dates; the characters of East Asia need no space. */
    static final Pattern BETWEEN = Pattern.compile(
            "\\s?(?:[–—―‑→~〜～－-]{1,2}|â€“|â€”|至|到|から|부터)\\s?|\\s(?:"
                    + Table.rows(PeriodWords.class, TABLE).stream()
                            .filter(row -> row.get(1).equals("to"))
                            .map(row -> Pattern.quote(row.getFirst()))
                            .collect(Collectors.joining("|"))
                    + ")\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PeriodWords() {}

    /** "Present", "heute", "至今": with a bracket or a full stop around it or not. */
    static boolean isNow(String words) {
        String plain = Fold.of(words.strip());
        return NOW.contains(plain) || (plain.endsWith(".") && NOW.contains(plain.substring(0, plain.length() - 1)));
    }

    /** Where the only date begins behind "since"; 0 where no such word stands before it. */
    static int behindSince(String words) {
        return behind(words, SINCE);
    }

    /** Where the first of two dates begins behind "from" or "since"; 0 where no such word stands before it. */
    static int behindFrom(String words) {
        return Math.max(behind(words, FROM), behind(words, SINCE));
    }

    private static int behind(String words, Set<String> known) {
        int end = 0;
        for (int i = 0; i < MOST_WORDS; i++) {
            end = words.indexOf(' ', end + 1);
            if (end < 0) {
                break;
            }
            if (known.contains(Fold.of(words.substring(0, end)))) {
                return end + 1;
            }
        }
        return !words.isEmpty() && known.contains(words.substring(0, 1)) && words.charAt(0) > LAST_WITH_SPACES ? 1 : 0;
    }

    static String withoutSinceBehind(String words) {
        return without(words, SINCE_BEHIND);
    }

    static String withoutFromBehind(String words) {
        return without(words, FROM_BEHIND);
    }

    static String withoutToBehind(String words) {
        return without(words, TO_BEHIND);
    }

    /** The words without an ending that stands right behind a digit or one of the marks of a date. */
    private static String without(String words, List<String> endings) {
        if (words.isEmpty() || isDigit(words.charAt(words.length() - 1))) {
            return words;
        }
        for (String ending : endings) {
            int from = words.length() - ending.length();
            if (from > 3 && words.regionMatches(true, from, ending, 0, ending.length())) {
                return words.substring(0, from).strip();
            }
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
