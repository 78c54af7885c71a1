package dev.plumbline.scraper.watch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OFAC calls identifiers, in a field of their own or in the remark: {@code Digital Currency Address - XBT 1…;}. */
final class SdnIdentifiers {
    private static final Pattern IN_REMARK = Pattern.compile(
            "(Digital Currency Address - [A-Z0-9]{2,6}|Email Address|Phone Number|Website)\\s+([^;]{3,200})");
    private static final Pattern ALSO = Pattern.compile("\\b(?:a\\.k\\.a\\.|f\\.k\\.a\\.)\\s+'([^']{2,100})'");
    private static final int LONGEST = 10_000;

    private SdnIdentifiers() {}

    static void add(EntryBuilder entry, String type, String value) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("digital currency address")) {
            entry.identifier(Matter.WALLET, value);
        } else if (kind.startsWith("email")) {
            entry.identifier(Matter.EMAIL, value);
        } else if (kind.startsWith("phone")) {
            entry.identifier(Matter.PHONE, value);
        } else if (kind.startsWith("website")) {
            entry.identifier(Matter.DOMAIN, value);
        }
    }

    static void addFromRemark(EntryBuilder entry, String remark) {
        String cut = remark.substring(0, Math.min(remark.length(), LONGEST));
        for (Matcher match = IN_REMARK.matcher(cut); match.find(); ) {
            String value = match.group(2).strip();
            add(entry, match.group(1), value.endsWith(".") ? value.substring(0, value.length() - 1) : value);
        }
        for (Matcher match = ALSO.matcher(cut); match.find(); ) {
            entry.alias(match.group(1), true);
        }
    }
}
