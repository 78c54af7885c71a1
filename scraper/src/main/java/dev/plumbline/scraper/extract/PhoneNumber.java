package dev.plumbline.scraper.extract;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phone number as written.
 *
 * @param e164 null where the country cannot be told or the number fits none
 */
public record PhoneNumber(String text, @Nullable String e164) {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /** The number that a field or a {@code tel:} link holds as a whole. */
    public static Optional<PhoneNumber> field(String text, @Nullable String country) {
        String plain = withoutNote(text.regionMatches(true, 0, "tel:", 0, 4) ? text.substring(4) : text.strip());
        long digits = plain.chars().filter(PhoneNumber::isDigit).count();
        boolean shaped = digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && plain.length() <= 40
                && plain.chars().allMatch(c -> isDigit(c) || " +()-./\u00a0".indexOf(c) >= 0);
        return shaped ? Optional.of(new PhoneNumber(plain, e164(plain, country))) : Optional.empty();
    }

    /** The international numbers in running text: a plus sign, then digits and what people put between them. */
    public static List<PhoneNumber> in(String text) {
        List<PhoneNumber> found = new ArrayList<>();
        for (int plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', plus + 1)) {
            int end = plus + 1;
            while (end < text.length()
                    && end - plus < 30
                    && (isDigit(text.charAt(end)) || " ()-.\u00a0".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            while (end > plus && !isDigit(text.charAt(end - 1))) {
                end--;
            }
            field(text.substring(plus, end), null)
                    .filter(phone -> phone.e164() != null)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** {@code 030 1234567 (home)} without the note. */
    private static String withoutNote(String text) {
        int bracket = text.lastIndexOf('(');
        boolean note = bracket > 0 && bracket + 1 < text.length() && Character.isLetter(text.charAt(bracket + 1));
        return note ? text.substring(0, bracket).strip() : text;
    }

    private static @Nullable String e164(String plain, @Nullable String country) {
        if (plain.indexOf('+') < 0 && country == null) {
            return null;
        }
        try {
            PhoneNumberUtil util = PhoneNumberUtil.getInstance();
            var number = util.parse(plain, country);
            return util.isPossibleNumber(number) ? util.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
