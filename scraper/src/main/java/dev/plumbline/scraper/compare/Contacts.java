package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Claim.Phone;
import java.util.Locale;
import java.util.Set;

/** Compares addresses and numbers: equality, after what one mailbox or line can be written as. */
public final class Contacts {

    /** Digits at the end of a number that tell it apart where one side shows no country. */
    private static final int TELLING_DIGITS = 7;

    private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

    private Contacts() {}

    /** Compares two e-mail addresses. */
    public static Comparison compare(Email left, Email right) {
        if (left.address().equalsIgnoreCase(right.address())) {
            return Comparison.agree("same address");
        }
        return mailbox(left.address()).equals(mailbox(right.address()))
                ? Comparison.compatible("another form of one mailbox")
                : Comparison.differ("another address");
    }

    /** Compares two phone numbers. */
    public static Comparison compare(Phone left, Phone right) {
        String a = left.e164();
        String b = right.e164();
        if (a != null && b != null) {
            return a.equals(b) ? Comparison.agree("same number") : Comparison.differ("another number");
        }
        String x = digits(a == null ? left.text() : a);
        String y = digits(b == null ? right.text() : b);
        if (x.isEmpty() || y.isEmpty()) {
            return Comparison.cannotTell("no number shown");
        }
        return x.equals(y) ? Comparison.compatible("same digits") : Comparison.differ("another number");
    }

    /** The mailbox behind an address: no tag after a plus sign; no dots where the provider ignores them. */
    private static String mailbox(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (at < 0) {
            return lower;
        }
        String local = lower.substring(0, at);
        String domain = lower.substring(at + 1);
        int plus = local.indexOf('+');
        String untagged = plus > 0 ? local.substring(0, plus) : local;
        return (DOTLESS.contains(domain) ? untagged.replace(".", "") : untagged) + "@" + domain;
    }

    private static String digits(String number) {
        String digits = number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .reduce("", String::concat);
        return digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }
}
