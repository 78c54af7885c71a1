package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds addresses around at signs; looks at each sign and at most 319 characters around it. */
final class EmailScan {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_TOP = 24;
    private static final Set<String> NO_DOMAINS = Table.rows(EmailScan.class, "not-domains.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private EmailScan() {}

    static List<FoundEmail> in(Unhidden unhidden) {
        String text = unhidden.text();
        List<FoundEmail> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = begin(text, at);
            int to = end(text, at);
            String address = text.substring(from, to);
            if (isAddress(address) && isAlone(text, from, to)) {
                found.add(new FoundEmail(unhidden.written(from, to), address));
            }
        }
        return found;
    }

    private static int begin(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
            from--;
        }
        while (from < at && ".'-+%".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static int end(String text, int at) {
        int to = at + 1;
        while (to < text.length() && to - at < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
            to++;
        }
        while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Not a part of something else: {@code @jane@social.example}, {@code git@host.example:jane/tools}, {@code ssh://jane@host.example}. */
    private static boolean isAlone(String text, int from, int to) {
        boolean mention = from > 0 && (text.charAt(from - 1) == '@' || text.charAt(from - 1) == '/');
        boolean remote = to + 1 < text.length()
                && (text.charAt(to) == '/' || (text.charAt(to) == ':' && !Character.isWhitespace(text.charAt(to + 1))));
        return !mention && !remote;
    }

    /** Whether a text is one address and nothing else. */
    static boolean isAddress(String address) {
        int at = address.indexOf('@');
        int dot = address.lastIndexOf('.');
        boolean shaped = at > 0 && at <= LONGEST_LOCAL && dot > at + 1 && dot < address.length() - 2;
        return shaped
                && address.length() <= LONGEST_LOCAL + LONGEST_DOMAIN
                && address.length() - dot <= LONGEST_TOP
                && address.chars().limit(at).allMatch(c -> isLocal((char) c))
                && address.chars().skip(at + 1L).allMatch(c -> isDomain((char) c))
                && address.chars().skip(dot + 1L).allMatch(Character::isLetter)
                && address.charAt(at + 1) != '-'
                && address.charAt(at - 1) != '.'
                && !address.contains("..")
                && !NO_DOMAINS.contains(address.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isLocal(char c) {
        return isLatin(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return isLatin(c) || c == '.' || c == '-';
    }

    /** Languages that write no spaces put an address right between their letters. */
    private static boolean isLatin(char c) {
        return c < 128
                ? Character.isLetterOrDigit(c)
                : Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
