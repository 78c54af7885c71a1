package dev.plumbline.scraper.extract;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phone number as written, by Google's libphonenumber.
 *
 * @param e164 null where the country cannot be told or the number fits none
 * @param country whose plan it belongs to, ISO 3166 alpha-2; null where several share it or none has it
 * @param line {@code mobile}, {@code fixed-line}, {@code voip} …; null where the plan does not tell (VoIP is told apart in 94 of
 *     245 regions only)
 */
public record PhoneNumber(
        String text,
        @Nullable String e164,
        @Nullable String country,
        @Nullable String line) {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 40;

    /** The number that a field or a {@code tel:} link holds as a whole. */
    public static Optional<PhoneNumber> field(String text, @Nullable String country) {
        String plain = PhoneText.withoutNotes(text);
        long digits = plain.chars().filter(PhoneText::isDigit).count();
        boolean shaped = digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && plain.length() <= LONGEST
                && plain.chars().allMatch(PhoneText::isPart);
        return shaped ? Optional.of(of(plain, country)) : Optional.empty();
    }

    /** The claim that this is a number to call. */
    public Claim.Phone claim(Evidence evidence) {
        return new Claim.Phone(text, e164, country, line, evidence);
    }

    /** Whether the number is one that its country's plan has, and not only as long as one. */
    static boolean isValid(String text) {
        try {
            PhoneNumberUtil util = PhoneNumberUtil.getInstance();
            return util.isValidNumber(util.parse(text, null));
        } catch (NumberParseException none) {
            return false;
        }
    }

    private static PhoneNumber of(String plain, @Nullable String country) {
        String digits = PhoneText.ascii(plain);
        if (digits.indexOf('+') < 0 && country == null) {
            return new PhoneNumber(plain, null, null, null);
        }
        try {
            PhoneNumberUtil util = PhoneNumberUtil.getInstance();
            Phonenumber.PhoneNumber number = util.parse(digits, country);
            return util.isPossibleNumber(number)
                    ? new PhoneNumber(plain, util.format(number, PhoneNumberFormat.E164), region(number), line(number))
                    : new PhoneNumber(plain, null, null, null);
        } catch (NumberParseException none) {
            return new PhoneNumber(plain, null, null, null);
        }
    }

    private static @Nullable String region(Phonenumber.PhoneNumber number) {
        String region = PhoneNumberUtil.getInstance().getRegionCodeForNumber(number);
        return region != null && region.length() == 2 && Character.isLetter(region.charAt(0)) ? region : null;
    }

    private static @Nullable String line(Phonenumber.PhoneNumber number) {
        PhoneNumberType type = PhoneNumberUtil.getInstance().getNumberType(number);
        return type == PhoneNumberType.UNKNOWN
                ? null
                : type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
