package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences that ask to talk elsewhere or to be paid in virtual currency. The phrases are those of
 * {@code requests.csv}; a sentence with a negation before the phrase asks for nothing.
 */
final class Requests {

    /** What a sentence asks for. */
    enum Kind {
        PAY,
        TALK
    }

    /**
     * One sentence.
     *
     * @param kinds what it asks for, at least one
     */
    record Request(Set<Kind> kinds, String sentence) {}

    private record Asking(Kind kind, Phrase phrase) {}

    private static final int MOST_CHARACTERS = 20_000;
    private static final int NEGATION_REACH = 2;
    private static final List<List<String>> TABLE = Table.rows(Requests.class, "requests.csv");

    /** By the words that a phrase can begin with. */
    private static final Map<String, List<Asking>> ASKING = asking();

    private static final Set<String> NEGATIONS = row("not");
    private static final Set<String> OPEN_SITES = row("open-site");

    private Requests() {}

    /** The sentences of a text that ask. */
    static List<Request> in(String text) {
        List<Request> requests = new ArrayList<>();
        for (String sentence : Sentences.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))) {
            List<String> words = Phrase.words(sentence);
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (int start = 0; start < words.size(); start++) {
                for (Asking asking : ASKING.getOrDefault(words.get(start), List.of())) {
                    int end = asking.phrase().end(words, start);
                    if (end >= 0 && !isDenied(words, new Phrase.Match(start, end))) {
                        kinds.add(asking.kind());
                    }
                }
            }
            if (!kinds.isEmpty()) {
                requests.add(new Request(kinds, sentence));
            }
        }
        return requests;
    }

    /** Sites where people are reached directly: nothing is left by writing elsewhere. */
    static boolean isOpenSite(String site) {
        return OPEN_SITES.contains(site);
    }

    private static boolean isDenied(List<String> words, Phrase.Match match) {
        return words.subList(Math.max(0, match.from() - NEGATION_REACH), match.to()).stream()
                .anyMatch(NEGATIONS::contains);
    }

    private static Map<String, List<Asking>> asking() {
        Map<String, List<Asking>> asking = new HashMap<>();
        for (Kind kind : Kind.values()) {
            TABLE.stream()
                    .filter(row -> row.getFirst().equalsIgnoreCase(kind.name()))
                    .map(row -> new Asking(kind, Phrase.of(row.get(1))))
                    .forEach(one -> one.phrase()
                            .beginnings()
                            .forEach(word -> asking.computeIfAbsent(word, key -> new ArrayList<>())
                                    .add(one)));
        }
        return asking;
    }

    private static Set<String> row(String kind) {
        return TABLE.stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
