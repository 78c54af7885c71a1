package dev.plumbline.scraper.extract;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A price: {@code $27.50/hr}, {@code 45 € / hour}, {@code 60 EUR pro Stunde}.
 *
 * @param currency ISO 4217; null for a bare {@code kr} or another sign that several currencies share
 * @param unit {@code hour}, {@code day}, {@code project}; null where not said
 */
public record Money(
        BigDecimal amount,
        @Nullable String currency,
        @Nullable String unit) {
    private static final int LONGEST = 60;
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>[\\p{Sc}]|\\p{L}{1,4}\\$?\\s?)?\\s?(?<number>\\d{1,3}(?:[., \\u00a0]\\d{3}){0,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)\\s?(?<after>[\\p{Sc}]|\\p{L}{1,4}\\.?)?");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("₫", "VND"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("zł", "PLN"),
            Map.entry("us$", "USD"),
            Map.entry("r$", "BRL"),
            Map.entry("a$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("chf", "CHF"),
            Map.entry("fr.", "CHF"),
            Map.entry("$", "USD"));
    private static final List<String> HOUR =
            List.of("/h", "/ h", "hour", "hr", "stunde", "std", "heure", "hora", "ora", "uur", "godz", "timme", "time");
    private static final List<String> DAY =
            List.of("/d", "/ d", "day", "tag", "jour", "día", "dia", "giorn", "dag", "dzie");
    private static final List<String> PROJECT = List.of("project", "projekt", "projet", "fixed");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** The price that a short text says. */
    public static Optional<Money> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String currency = currency(matcher.group("sign"), matcher.group("after"), text);
            if (currency != null) {
                BigDecimal amount = number(matcher.group("number"));
                return Optional.of(new Money(amount, currency, unit(text.toLowerCase(Locale.ROOT))));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String currency(@Nullable String before, @Nullable String after, String text) {
        String code = code(after);
        String sign = code(before);
        if ("USD".equals(sign) && code != null) {
            return code;
        }
        if ("$".equals(before) && text.contains("USD")) {
            return "USD";
        }
        return sign != null ? sign : code;
    }

    private static @Nullable String code(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String plain = word.strip();
        String known = SIGNS.get(plain.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        boolean code = plain.length() == 3 && plain.equals(plain.toUpperCase(Locale.ROOT));
        return code && CODES.contains(plain) ? plain : null;
    }

    private static BigDecimal number(String written) {
        String plain = written.replace(" ", "").replace("\u00a0", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        boolean decimals = last >= 0 && plain.length() - last - 1 <= 2;
        String whole =
                (decimals ? plain.substring(0, last) : plain).replace(".", "").replace(",", "");
        return new BigDecimal(decimals ? whole + "." + plain.substring(last + 1) : whole);
    }

    private static @Nullable String unit(String lower) {
        return DAY.stream().anyMatch(lower::contains)
                ? "day"
                : HOUR.stream().anyMatch(lower::contains)
                        ? "hour"
                        : PROJECT.stream().anyMatch(lower::contains) ? "project" : null;
    }
}
