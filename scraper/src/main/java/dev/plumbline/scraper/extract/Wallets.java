package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Wallet addresses in running text, told by their form alone; checksums are not looked at. */
public final class Wallets {
    private static final int SHORTEST = 26;
    private static final int LONGEST = 90;
    private static final Pattern ETHEREUM = Pattern.compile("0x\\p{XDigit}{40}");
    private static final Pattern TRON = Pattern.compile("T[1-9A-HJ-NP-Za-km-z]{33}");
    private static final Pattern BITCOIN =
            Pattern.compile("[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}");

    /**
     * One address.
     *
     * @param currency {@code BTC}, {@code ETH} or {@code TRX}, told by the form
     */
    public record Wallet(String address, String currency) {}

    private Wallets() {}

    /** The addresses in a line; looks closer only where so many characters stand without a space. */
    public static List<Wallet> in(String text) {
        List<Wallet> found = new ArrayList<>();
        int from = 0;
        while (text.length() - from >= SHORTEST) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            if (end - from >= SHORTEST) {
                inWord(text, from, end, found);
            }
            from = end + 1;
        }
        return found;
    }

    private static void inWord(String text, int begin, int end, List<Wallet> found) {
        int from = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || !isPart(text.charAt(i))) {
                if (i - from >= SHORTEST && i - from <= LONGEST) {
                    add(text.substring(from, i), found);
                }
                from = i + 1;
            }
        }
    }

    private static void add(String word, List<Wallet> found) {
        if (ETHEREUM.matcher(word).matches()) {
            found.add(new Wallet(word, "ETH"));
        } else if (word.chars().noneMatch(Character::isDigit)) {
            return;
        } else if (TRON.matcher(word).matches()) {
            found.add(new Wallet(word, "TRX"));
        } else if (BITCOIN.matcher(word).matches()) {
            found.add(new Wallet(word, "BTC"));
        }
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
