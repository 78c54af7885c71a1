package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts a reading into passages. */
public final class Passages {

    /** Words in a passage, at most. */
    public static final int MAX_WORDS = 150;

    /** A shorter text is a title or a phrase, not a passage. */
    public static final int MIN_WORDS = 8;

    private static final int SHORTEST_NAME = 3;

    private Passages() {}

    /** The passages of a page about a candidate, in page order; none of any other page. A repeated text stands once. */
    public static List<Passage> of(Reading reading) {
        if (!reading.kind().aboutCandidate()) {
            return List.of();
        }
        Map<String, Passage> byText = new LinkedHashMap<>();
        for (Claim claim : reading.claims()) {
            for (String piece : cut(prose(claim))) {
                byText.putIfAbsent(piece, new Passage(claim.kind(), piece, claim));
            }
        }
        return List.copyOf(byText.values());
    }

    /** Whether a text is too short to be a passage. */
    public static boolean isShort(String text) {
        return Words.of(text).size() < MIN_WORDS;
    }

    /** A person's own names, each part of them, and employers, as {@link Shingles#of} and {@link TextComparison} take them. */
    public static Set<String> own(Collection<Reading> readings) {
        Set<String> own = new LinkedHashSet<>();
        for (Reading reading : readings) {
            reading.claims(Claim.Name.class).forEach(name -> {
                own.add(name.text());
                Words.of(name.text()).words().stream()
                        .filter(part -> part.length() >= SHORTEST_NAME)
                        .forEach(own::add);
            });
            reading.claims(Claim.Job.class)
                    .map(Claim.Job::organisation)
                    .filter(Objects::nonNull)
                    .forEach(own::add);
        }
        return OwnNames.of(own);
    }

    private static String prose(Claim claim) {
        return switch (claim) {
            case Claim.Bio bio -> bio.text();
            case Claim.PortfolioItem item -> item.description() == null ? item.text() : item.description();
            case Claim.Job job -> job.text();
            case Claim.Review review -> review.text();
            default -> "";
        };
    }

    private static List<String> cut(String text) {
        Words words = Words.of(text);
        if (words.size() < MIN_WORDS) {
            return List.of();
        }
        if (words.size() <= MAX_WORDS) {
            return List.of(text.strip());
        }
        List<String> pieces = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int next = pieceEnd(text, words, first);
            int end = next < words.size() ? words.from(next) : text.length();
            if (next - first >= MIN_WORDS) {
                pieces.add(text.substring(words.from(first), end).strip());
            }
            first = next;
        }
        return pieces;
    }

    /** The first word after the last sentence that ends within the budget; after the budget where none does. */
    private static int pieceEnd(String text, Words words, int first) {
        int budget = Math.min(first + MAX_WORDS, words.size());
        if (budget == words.size()) {
            return budget;
        }
        return Stream.iterate(budget, next -> next > first, next -> next - 1)
                .filter(next -> endsSentence(text, words.to(next - 1), words.from(next)))
                .findFirst()
                .orElse(budget);
    }

    private static boolean endsSentence(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ".!?…。！？\n•".indexOf(c) >= 0);
    }
}
