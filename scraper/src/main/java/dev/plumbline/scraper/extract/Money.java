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
    private static final String YEN = "yen or yuan";
    private static final String TEN_THOUSANDS = "万萬만";
    private static final String UNITS = "price-units.csv";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>[\\p{Sc}]|[\\p{L}\\p{M}]{1,6}\\.?[$¥￥]?\\s?)?\\s?(?<number>\\d{1,2}(?:,\\d{2}){1,3},\\d{3}|\\d{1,3}(?:[., '\\u2019\\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)\\s?(?<after>[\\p{Sc}]|[\\p{L}\\p{M}]{1,7}\\.?(?:[\\p{L}\\p{M}]\\.)?)?");
    private static final Map<String, String> SIGNS = Table.map("currencies.csv");
    private static final List<String> HOUR = Table.words(UNITS, "hour");
    private static final List<String> DAY = Table.words(UNITS, "day");
    private static final List<String> PROJECT = Table.words(UNITS, "project");
    private static final List<String> OTHER = Table.words(UNITS, "other");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** The price that a short text says. */
    public static Optional<Money> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Digits.ascii(text);
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher matcher = AMOUNT.matcher(plain);
        while (matcher.find()) {
            String currency = currency(matcher.group("sign"), matcher.group("after"), plain);
            BigDecimal amount = number(matcher.group("number"), matcher.group("after"));
            if (currency != null && amount.signum() > 0) {
                String lower = Fold.of(plain);
                return Optional.of(new Money(amount, currency.equals(YEN) ? yen(lower) : currency, unit(lower)));
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
        String folded = Fold.of(plain);
        int end = folded.endsWith(".") ? folded.length() - 1 : folded.length();
        String whole = SIGNS.get(folded.substring(0, end));
        String known = whole == null && end > 0 ? SIGNS.get(beyondAscii(folded)) : whole;
        if (known != null) {
            return known;
        }
        boolean code = plain.length() == 3 && plain.equals(plain.toUpperCase(Locale.ROOT));
        return code && CODES.contains(plain) ? plain : null;
    }

    /** The first character where words of East Asia stand without a space behind it: {@code 円〜}, {@code 元起}. */
    private static String beyondAscii(String word) {
        int first = TEN_THOUSANDS.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        return word.length() > first && word.charAt(first) > 0x2e80 ? word.substring(first, first + 1) : "";
    }

    /** The sign that China and Japan share: told by the words around it, or not. */
    private static @Nullable String yen(String lower) {
        boolean japanese = lower.indexOf('円') >= 0 || lower.contains("時間") || lower.contains("時給");
        boolean chinese = lower.contains("小时")
                || lower.indexOf('时') >= 0
                || lower.indexOf('元') >= 0
                || lower.contains("rmb")
                || lower.indexOf('天') >= 0;
        boolean code = lower.contains("jpy") || lower.contains("cny");
        return code ? (lower.contains("jpy") ? "JPY" : "CNY") : japanese ? "JPY" : chinese ? "CNY" : null;
    }

    private static BigDecimal number(String written, @Nullable String after) {
        String plain = written.replaceAll("[ '\u2019\u00a0\u202f]", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        boolean decimals = last >= 0 && plain.length() - last - 1 <= 2;
        String whole =
                (decimals ? plain.substring(0, last) : plain).replace(".", "").replace(",", "");
        BigDecimal number = new BigDecimal(decimals ? whole + "." + plain.substring(last + 1) : whole);
        boolean tenThousands = after != null && !after.isEmpty() && TEN_THOUSANDS.indexOf(after.charAt(0)) >= 0;
        return tenThousands ? number.multiply(BigDecimal.valueOf(10_000)) : number;
    }

    /** A price by the month or the word is of no unit that is told. */
    private static @Nullable String unit(String lower) {
        return OTHER.stream().anyMatch(lower::contains)
                ? null
                : DAY.stream().anyMatch(lower::contains)
                        ? "day"
                        : HOUR.stream().anyMatch(lower::contains)
                                ? "hour"
                                : PROJECT.stream().anyMatch(lower::contains) ? "project" : null;
    }
}
