package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates as people and sites write them: {@code March 2021}, {@code 03/2021}, {@code 4 mars 2021}, {@code 2021}. */
public final class Dates {
    private static final int LONGEST = 48;

    /** Every repetition is bounded, so that matching costs no more than a few steps a character. */
    static final String PATTERN =
            "(?:(?<ey>(?:19|20)\\d{2})\\s?[年년](?:\\s?(?<em>\\d{1,2})\\s?[月월](?:\\s?(?<ed>\\d{1,2})\\s?[日일号號])?)?"
                    + "|(?<iy>(?:19|20)\\d{2})[-./](?<im>\\d{1,2})(?:[-./](?<id>\\d{1,2})\\.?)?(?!\\d)"
                    + "|(?:(?<nd>\\d{1,2})(?<ns>[./-]))?(?<nm>\\d{1,2})[./-](?<ny>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?:(?<wd>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|-го|-е)?\\s(?:de\\s)?)?(?<wm>\\p{L}[\\p{L}\\p{M}]{1,13}(?:\\s(?:الثاني|الأول|الاول))?)"
                    + "\\.?,?\\s(?:de\\s|del\\s)?(?:(?<we>\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(?<wy>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?<y>(?:19|20)\\d{2})(?![\\d-]))";

    private static final Pattern DATE = Pattern.compile(PATTERN);
    private static final Map<String, Integer> MONTHS = Table.map("months.csv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
    private static final Set<String> BEHIND =
            Set.of("г", "г.", "года", "году", "р", "р.", "року", "році", "r.", "r", "roku", "м", "م");

    private static final Set<String> SEASONS = Set.of(
            "spring", "summer", "autumn", "fall", "winter", "early", "mid", "late", "since", "seit", "depuis", "desde");

    private Dates() {}

    /** The date that a text is, as a whole; also an ISO date and time, whose time is left out. */
    public static Optional<PartialDate> parse(String text) {
        String plain = Digits.ascii(text.strip());
        int time = plain.indexOf('T');
        String date = time == 10 ? plain.substring(0, time) : plain;
        if (date.length() < 4 || date.length() > LONGEST || !hasYear(date)) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(withoutWord(date));
        return matcher.matches() ? of(matcher) : Optional.empty();
    }

    /** {@code март 2021 г.} without its last word. */
    private static String withoutWord(String date) {
        int space = date.lastIndexOf(' ');
        return space > 3 && BEHIND.contains(date.substring(space + 1)) ? date.substring(0, space) : date;
    }

    /** A date and the words that say it. */
    public record Found(String text, PartialDate date) {}

    /** The first date in a text of at most a few words: {@code Member since March 2021}. */
    public static Optional<Found> find(String text) {
        if (text.length() > 4 * LONGEST || !hasYear(text)) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(Digits.ascii(text));
        for (int from = 0; matcher.find(from); from = Math.max(matcher.start() + 1, from + 1)) {
            Optional<PartialDate> date = of(matcher);
            if (date.isPresent()) {
                return Optional.of(new Found(text.substring(matcher.start(), matcher.end()), date.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether four digits stand in a row: without, nothing here is a date. */
    static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** The month of a name or its short form, in any of the languages of {@code months.csv}. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(Fold.of(name)));
    }

    private static Optional<PartialDate> of(Matcher matcher) {
        if (matcher.group("ey") != null) {
            return date(matcher.group("ey"), matcher.group("em"), matcher.group("ed"));
        }
        if (matcher.group("iy") != null) {
            return date(matcher.group("iy"), matcher.group("im"), matcher.group("id"));
        }
        if (matcher.group("ny") != null) {
            return numeric(matcher.group("ny"), matcher.group("nm"), matcher.group("nd"), matcher.group("ns"));
        }
        if (matcher.group("wy") != null) {
            String day = matcher.group("wd") != null ? matcher.group("wd") : matcher.group("we");
            String year = matcher.group("wy");
            return month(matcher.group("wm"))
                    .flatMap(month -> date(year, month.toString(), day))
                    .or(() -> Optional.of(PartialDate.year(Integer.parseInt(year)))
                            .filter(plain -> isSeason(matcher)));
        }
        return date(matcher.group("y"), null, null);
    }

    /** With dots the day stands first. Else the numbers must tell, or only the year is sure. */
    private static Optional<PartialDate> numeric(
            String year, String second, @Nullable String first, @Nullable String separator) {
        if (first == null || ".".equals(separator)) {
            return date(year, second, first);
        }
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one > 12 || one == two) {
            return date(year, second, first);
        }
        return two > 12 ? date(year, first, second) : Optional.of(PartialDate.year(Integer.parseInt(year)));
    }

    /** "Summer 2019" and "since 2019" say the year only; any other word makes it no date. */
    private static boolean isSeason(Matcher matcher) {
        return SEASONS.contains(Fold.of(matcher.group("wm")));
    }

    private static Optional<PartialDate> date(String year, @Nullable String month, @Nullable String day) {
        int m = month == null ? 0 : Integer.parseInt(month);
        int d = day == null ? 0 : Integer.parseInt(day);
        return m > 12 || d > 31 || (month != null && m == 0)
                ? Optional.empty()
                : Optional.of(new PartialDate(Integer.parseInt(year), m, d));
    }
}
