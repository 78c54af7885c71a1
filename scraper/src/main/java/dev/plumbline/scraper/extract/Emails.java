package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** E-mail addresses in links and in running text. */
public final class Emails {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;

    private Emails() {}

    /** The addresses that stand in a text, as written. Looks at each at sign and at most 319 characters around it. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && to - at < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
                to++;
            }
            while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            while (from < at && text.charAt(from) == '.') {
                from++;
            }
            String address = text.substring(from, to);
            if (isAddress(address)) {
                found.add(address);
            }
        }
        return found;
    }

    /** The address of a {@code mailto:} link. */
    public static Optional<String> ofLink(String href) {
        if (!href.regionMatches(true, 0, "mailto:", 0, 7)) {
            return Optional.empty();
        }
        String rest = href.substring(7);
        int query = rest.indexOf('?');
        String address = (query < 0 ? rest : rest.substring(0, query))
                .replace("%40", "@")
                .strip();
        return Optional.of(address).filter(Emails::isAddress);
    }

    /** An address in the form that a common protection service hides in an attribute: hexadecimal, the first byte the XOR key. */
    public static Optional<String> unhidden(String hex) {
        if (hex.length() < 8 || hex.length() > 512 || hex.length() % 2 != 0) {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder();
        try {
            int key = Integer.parseInt(hex, 0, 2, 16);
            for (int i = 2; i < hex.length(); i += 2) {
                address.append((char) (Integer.parseInt(hex, i, i + 2, 16) ^ key));
            }
        } catch (NumberFormatException notHex) {
            return Optional.empty();
        }
        return Optional.of(address.toString()).filter(Emails::isAddress);
    }

    /** As addresses are compared. */
    public static String normal(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String address) {
        int at = address.indexOf('@');
        int dot = address.lastIndexOf('.');
        boolean shaped = at > 0 && at <= LONGEST_LOCAL && dot > at + 1 && dot < address.length() - 2;
        return shaped
                && address.length() <= LONGEST_LOCAL + LONGEST_DOMAIN
                && address.chars().limit(at).allMatch(c -> isLocal((char) c))
                && address.chars().skip(at + 1L).allMatch(c -> isDomain((char) c))
                && address.chars().skip(dot + 1L).allMatch(Character::isLetter)
                && !address.contains("..");
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
