package dev.plumbline.scraper.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and what it counts: {@code 112 followers}, {@code 1.2k stars}, {@code Reputation: 12,345}.
 *
 * @param label in lower case, as written
 */
public record Count(long count, String label) {
    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?<n>\\d{1,3}(?:[,\\u00a0 ]\\d{3}){1,4}|\\d{1,15}(?:\\.\\d{1,2})?)\\s?(?<unit>[kKmM])?(?![\\p{L}\\d])");

    /** The first number of a few words, and the rest of them. */
    public static Optional<Count> parse(String text) {
        Matcher matcher = text.length() > LONGEST ? NUMBER.matcher("") : NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = (text.substring(0, matcher.start()) + " " + text.substring(matcher.end()))
                .replace(':', ' ')
                .replace('+', ' ')
                .replace('~', ' ')
                .strip();
        return rest.isEmpty() || rest.chars().anyMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(new Count(number(matcher), rest.toLowerCase(Locale.ROOT)));
    }

    /** The number that a text begins with, whatever it counts. */
    public static Optional<Long> leading(String text) {
        Matcher matcher = text.length() > LONGEST ? NUMBER.matcher("") : NUMBER.matcher(Digits.ascii(text.strip()));
        return matcher.lookingAt() ? Optional.of(number(matcher)) : Optional.empty();
    }

    private static long number(Matcher matcher) {
        BigDecimal plain = new BigDecimal(matcher.group("n").replaceAll("[,\\u00a0 ]", ""));
        String unit = matcher.group("unit");
        int shift = unit == null ? 0 : unit.equalsIgnoreCase("k") ? 3 : 6;
        return plain.movePointRight(shift).longValue();
    }
}
