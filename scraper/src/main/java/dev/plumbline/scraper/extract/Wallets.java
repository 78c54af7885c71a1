package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Wallet addresses in running text; those whose checksum is wrong are none. */
public final class Wallets {
    private static final int SHORTEST = 26;
    private static final int LONGEST = 95;
    private static final List<String> SOLANA = List.of("solana", "sol:", "sol ", "sol)");

    /**
     * One address.
     *
     * @param currency {@code BTC}, {@code ETH}, {@code TRX}, {@code LTC}, {@code DOGE}, {@code DASH}, {@code ZEC}, {@code XMR};
     *     {@code SOL} where the line says so
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
                if (i - from >= SHORTEST && i - from <= LONGEST && isAlone(text, from, i)) {
                    add(text, from, text.substring(from, i), found);
                }
                from = i + 1;
            }
        }
    }

    private static void add(String text, int at, String word, List<Wallet> found) {
        Optional<String> currency = WalletForm.currency(word);
        if (currency.isPresent()) {
            found.add(new Wallet(word, currency.get()));
        } else if (isLabelledSolana(text, at) && WalletForm.isSolana(word)) {
            found.add(new Wallet(word, "SOL"));
        }
    }

    /** Not a part of an address of the web: a transaction, a file, a commit. */
    private static boolean isAlone(String text, int from, int to) {
        boolean before = from == 0 || "/=_-.#".indexOf(text.charAt(from - 1)) < 0;
        boolean after = to == text.length() || "/=_-".indexOf(text.charAt(to)) < 0;
        return before && after;
    }

    private static boolean isLabelledSolana(String text, int at) {
        String before = text.substring(Math.max(0, at - 20), at).toLowerCase(Locale.ROOT);
        return SOLANA.stream().anyMatch(before::contains);
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
