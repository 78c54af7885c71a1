package dev.plumbline.scraper.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** E-mail addresses in links and in running text, also where a writer hid them from machines. */
public final class Emails {
    private static final String PROTECTED = "/cdn-cgi/l/email-protection#";

    private Emails() {}

    /** The addresses that stand in a text. */
    public static List<String> in(String text) {
        return found(text).stream().map(FoundEmail::address).toList();
    }

    /** The addresses that stand in a text, with how they are written there. */
    public static List<FoundEmail> found(String text) {
        Unhidden unhidden = Unhidden.of(text);
        List<FoundEmail> found = new ArrayList<>(EmailScan.in(unhidden));
        found.addAll(SpokenEmails.in(text));
        return found;
    }

    /** Whether a text may hold one, at the cost of one look. */
    public static boolean isPossible(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf('＠') >= 0
                || Unhidden.isPossible(text)
                || SpokenEmails.isPossible(text);
    }

    /** The address that a field holds as a whole: {@code jane at host.example} too. */
    public static Optional<FoundEmail> field(String text) {
        String plain = text.strip();
        List<FoundEmail> found = found(plain);
        return found.isEmpty() ? SpokenEmails.whole(plain) : Optional.of(found.getFirst());
    }

    /** The address of a {@code mailto:} link, or of one that a common protection service hides. */
    public static Optional<String> ofLink(String href) {
        int mark = href.indexOf(PROTECTED);
        if (mark >= 0) {
            return unhidden(href.substring(mark + PROTECTED.length()));
        }
        if (!href.regionMatches(true, 0, "mailto:", 0, 7)) {
            return Optional.empty();
        }
        String rest = href.substring(7);
        int end = Stream.of("?", ",", ";", "%2C", "%3B")
                .map(rest::indexOf)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .orElse(rest.length());
        return decoded(rest.substring(0, end)).map(String::strip).filter(EmailScan::isAddress);
    }

    /** An address in the form that a common protection service hides in an attribute: hexadecimal, the first byte the XOR key. */
    public static Optional<String> unhidden(String hex) {
        if (hex.length() < 8 || hex.length() > 512 || hex.length() % 2 != 0) {
            return Optional.empty();
        }
        byte[] octets = new byte[hex.length() / 2 - 1];
        try {
            int key = Integer.parseInt(hex, 0, 2, 16);
            for (int i = 2; i < hex.length(); i += 2) {
                octets[i / 2 - 1] = (byte) (Integer.parseInt(hex, i, i + 2, 16) ^ key);
            }
        } catch (NumberFormatException notHex) {
            return Optional.empty();
        }
        return Optional.of(new String(octets, StandardCharsets.UTF_8)).filter(EmailScan::isAddress);
    }

    /** A text that the page shows from its end to its beginning, as it is read. */
    public static Optional<String> turned(String text) {
        String turned = text.strip()
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), letters -> String.join("", letters.reversed())));
        return Optional.of(turned).filter(EmailScan::isAddress);
    }

    /** As addresses are compared. */
    public static String normal(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> decoded(String address) {
        try {
            return Optional.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
