package dev.plumbline.scraper.record;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of money as ledgers write them: {@code 3,200.00}, {@code 3.200,00}, {@code (14.99)}, {@code € 12}. */
final class Amounts {
    private static final int LONGEST = 40;

    private Amounts() {}

    /** Empty where it is none with that decimal sign. */
    static Optional<BigDecimal> parse(String text, char decimalSign) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        boolean negative = false;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == decimalSign) {
                if (decimals >= 0) {
                    return Optional.empty();
                }
                decimals = 0;
            } else if (c == '-' || c == '−' || c == '(') {
                negative = true;
            } else if ((c == ',' || c == '.') && decimals >= 0) {
                return Optional.empty();
            }
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(digits.toString()).movePointLeft(Math.max(0, decimals));
        return Optional.of(negative ? amount.negate() : amount);
    }
}
