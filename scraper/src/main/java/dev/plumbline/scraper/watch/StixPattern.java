package dev.plumbline.scraper.watch;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a STIX pattern that is an alternative of comparisons of one value each. */
final class StixPattern {
    private static final int LONGEST = 20_000;
    private static final Pattern COMPARISON = Pattern.compile(
            "([a-z0-9-]{1,60}):([a-z0-9_.]{1,60})\\s{0,9}(=|ISSUBSET|IN)\\s{0,9}(\\([^)]{1,4000}\\)|'(?:[^'\\\\]|\\\\.){1,2000}')");
    private static final Pattern VALUE = Pattern.compile("'((?:[^'\\\\]|\\\\.){1,2000})'");

    /** Also one account of one kind: whose kind is told beside it narrows nothing that is compared here. */
    private static final Pattern TOGETHER =
            Pattern.compile("user-account:account_type\\s*=\\s*'[^']{0,100}'\\s+AND\\s+");

    private static final Map<String, Matter> MATTERS = Map.ofEntries(
            Map.entry("email-addr:value", Matter.EMAIL),
            Map.entry("email-message:from_ref.value", Matter.EMAIL),
            Map.entry("domain-name:value", Matter.DOMAIN),
            Map.entry("url:value", Matter.DOMAIN),
            Map.entry("ipv4-addr:value", Matter.IP_RANGE),
            Map.entry("ipv6-addr:value", Matter.IP_RANGE),
            Map.entry("user-account:account_login", Matter.HANDLE),
            Map.entry("user-account:user_id", Matter.HANDLE),
            Map.entry("user-account:display_name", Matter.HANDLE),
            Map.entry("cryptocurrency-wallet:address", Matter.WALLET),
            Map.entry("x-cryptocurrency-wallet:address", Matter.WALLET),
            Map.entry("phone-number:value", Matter.PHONE));

    private StixPattern() {}

    /** Gives each value; false where the pattern says more than that. */
    static boolean read(String pattern, BiConsumer<Matter, String> found) {
        String plain = TOGETHER.matcher(pattern.substring(0, Math.min(pattern.length(), LONGEST)))
                .replaceAll("");
        String rest = COMPARISON.matcher(plain).replaceAll("");
        if (!rest.replaceAll("\\bOR\\b", "").replaceAll("[\\[\\]()\\s]", "").isEmpty()) {
            return false;
        }
        boolean any = false;
        for (Matcher one = COMPARISON.matcher(plain); one.find(); ) {
            Matter matter = MATTERS.get(one.group(1) + ":" + one.group(2));
            for (Matcher value = VALUE.matcher(one.group(4)); matter != null && value.find(); ) {
                found.accept(matter, value.group(1).replaceAll("\\\\(.)", "$1"));
                any = true;
            }
        }
        return any;
    }
}
