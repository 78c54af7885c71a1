package dev.plumbline.scraper.rule.catalogue;

import com.ibm.icu.text.Transliterator;
import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim.Name;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Dossier;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which payments pay a contractor for work, and whether the payee is the contractor. */
final class Payouts {
    private static final Set<String> CHARGES = Set.of(
            "card", "cards", "expense", "expenses", "exp", "reimbursement", "refund", "charge", "creditcard", "visa");
    private static final Set<String> WALLETS = Set.of(
            "wallet",
            "crypto",
            "cryptocurrency",
            "usdt",
            "usdc",
            "btc",
            "bitcoin",
            "eth",
            "ethereum",
            "trc20",
            "erc20",
            "stablecoin");
    private static final List<String> HOUSES = Table.rows(Payouts.class, "payment-houses.csv").stream()
            .map(row -> String.join(" ", words(row.getFirst())))
            .toList();

    /** Surnames of two letters are common; in scripts without an alphabet one character is a name. */
    private static final int SHORTEST = 2;

    private static final int PARTS_OF_A_NAME = 2;
    private static final Transliterator ROMANISED = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Payouts() {}

    /** Payments for work, oldest first. */
    static List<Payment> of(Dossier dossier) {
        return dossier.records(Payment.class).filter(Payouts::isPayout).toList();
    }

    /** Charges in the contractor's name, oldest first. */
    static List<Payment> charges(Dossier dossier) {
        return dossier.records(Payment.class)
                .filter(payment -> !isPayout(payment))
                .toList();
    }

    /** Not a card's charge and not an expense. */
    static boolean isPayout(Payment payment) {
        return Stream.of(payment.method(), payment.reference())
                .filter(Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .noneMatch(CHARGES::contains);
    }

    /** Whether a payment goes to a wallet of virtual currency. */
    static boolean isWallet(Payment payment) {
        return Stream.of(payment.method(), payment.currency())
                .filter(Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .anyMatch(WALLETS::contains);
    }

    /** Whether the payee pays out for others: a payroll provider, a marketplace, a clearing house. */
    static boolean isHouse(String payee) {
        String words = String.join(" ", words(payee));
        return HOUSES.stream()
                .anyMatch(house ->
                        words.equals(house) || words.startsWith(house + " ") || (" " + words).contains(" payroll"));
    }

    /** The names that the candidate goes by in records and on pages. */
    static Set<String> names(Dossier dossier, @Nullable Payment payment) {
        return Stream.of(
                        Stream.ofNullable(payment == null ? null : payment.name()),
                        dossier.records(Payment.class)
                                .map(Payment::name)
                                .filter(Objects::nonNull)
                                .limit(1000),
                        dossier.records(Engagement.class).map(Engagement::name),
                        dossier.claims(Name.class).map(Name::text))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Whether a payee can be the person or a company of theirs: it shares a word with a name, or can be a spelling of one. */
    static boolean fits(String payee, Set<String> names) {
        Set<String> parts = Set.copyOf(words(payee));
        return names.isEmpty() || names.stream().anyMatch(name -> shares(parts, name) || isSpelling(payee, name));
    }

    private static boolean shares(Set<String> parts, String name) {
        return words(name).stream().anyMatch(word -> isTelling(word) && parts.contains(word));
    }

    /** Where the scripts leave it open, a payee two of whose parts begin like the romanised name is taken for a spelling of it. */
    private static boolean isSpelling(String payee, String name) {
        return switch (Names.compare(payee, name).agreement()) {
            case AGREE, COMPATIBLE -> true;
            case DIFFER -> false;
            case CANNOT_TELL -> {
                Set<Character> shared = initials(payee);
                shared.retainAll(initials(name));
                yield shared.size() >= PARTS_OF_A_NAME;
            }
        };
    }

    /** First sounds of the words; of Han and Hangul, of each syllable. */
    private static Set<Character> initials(String name) {
        String cut = name.substring(0, Math.min(100, name.length()));
        String syllables = cut.replaceAll("[\\p{IsHan}\\p{IsHangul}]", "$0 ");
        return words(ROMANISED.transliterate(syllables)).stream()
                .map(word -> "gdbjr".indexOf(word.charAt(0)) < 0
                        ? word.charAt(0)
                        : "ktpcl".charAt("gdbjr".indexOf(word.charAt(0))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST || word.charAt(0) >= 0x80;
    }

    /** The words of a text without accents. */
    static List<String> words(String text) {
        String bare = Normalizer.normalize(text.substring(0, Math.min(200, text.length())), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .toLowerCase(Locale.ROOT);
        return Phrase.words(bare).stream().distinct().toList();
    }
}
