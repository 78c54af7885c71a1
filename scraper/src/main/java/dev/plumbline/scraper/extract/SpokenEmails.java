package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Addresses spelt in words, {@code jane at host dot example}. Only with both words, in a line that speaks of mail or holds nothing
 * else: "look at example.com" is no address.
 */
final class SpokenEmails {
    private static final int LONGEST_LINE = 300;
    private static final Set<String> NO_MAILBOXES = Table.rows(SpokenEmails.class, "not-mailboxes.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MAIL = Set.of(
            "mail",
            "email",
            "e-mail",
            "gmail",
            "contact",
            "reach",
            "write",
            "correo",
            "kontakt",
            "courriel",
            "contacto",
            "почта",
            "пошта",
            "邮箱",
            "メール",
            "이메일");

    private SpokenEmails() {}

    static boolean isPossible(String text) {
        return text.length() <= LONGEST_LINE && holds(text, " dot ", " DOT ") && holds(text, " at ", " AT ");
    }

    static List<FoundEmail> in(String text) {
        if (!isPossible(text)) {
            return List.of();
        }
        List<String> words = words(text);
        List<FoundEmail> found = new ArrayList<>();
        for (int i = 1; i + 3 < words.size(); i++) {
            if (is(words, i, "at")) {
                int from = begin(words, i);
                int to = end(words, i);
                String address = joined(words.subList(from, i)) + "@" + joined(words.subList(i + 1, to));
                boolean meant = (from == 0 && to == words.size()) || speaksOfMail(words.subList(0, from));
                if (meant && to > i + 2 && isMailbox(words.get(i - 1)) && EmailScan.isAddress(address)) {
                    found.add(new FoundEmail(String.join(" ", words.subList(from, to)), address));
                }
            }
        }
        return found;
    }

    /** A field that is an address and nothing else, the second sign as it is: {@code jane at host.example}. */
    static Optional<FoundEmail> whole(String text) {
        List<String> words = text.length() > LONGEST_LINE ? List.of() : words(text);
        boolean shaped =
                words.size() == 3 && (is(words, 1, "at") || words.get(1).equals("@"));
        return shaped
                ? Optional.of(new FoundEmail(text, words.getFirst() + "@" + words.getLast()))
                        .filter(found -> EmailScan.isAddress(found.address()) && isMailbox(words.getFirst()))
                : Optional.empty();
    }

    private static int begin(List<String> words, int at) {
        int from = at - 1;
        while (from >= 2 && is(words, from - 1, "dot")) {
            from -= 2;
        }
        return from;
    }

    private static int end(List<String> words, int at) {
        int to = at + 2;
        while (to + 1 < words.size() && is(words, to, "dot")) {
            to += 2;
        }
        return to;
    }

    private static String joined(List<String> words) {
        return words.stream()
                .map(word -> word.equalsIgnoreCase("dot") ? "." : word)
                .collect(Collectors.joining());
    }

    private static boolean speaksOfMail(List<String> before) {
        return before.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(":", ""))
                .anyMatch(MAIL::contains);
    }

    private static boolean isMailbox(String word) {
        return !NO_MAILBOXES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean is(List<String> words, int at, String word) {
        return words.get(at).equalsIgnoreCase(word);
    }

    /** Without what ends a sentence. */
    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    private static boolean holds(String text, String small, String capital) {
        return text.contains(small) || text.contains(capital);
    }
}
