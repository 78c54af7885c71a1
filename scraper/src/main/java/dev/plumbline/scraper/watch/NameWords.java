package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.compare.Names;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sequences of words in a text that may be a name: a short phrase as it is, and of a longer one each two to five words beside each
 * other of which none begins with a small letter, but for the small words between the parts of names.
 *
 * @param sequences whole phrases first
 */
record NameWords(List<String> sequences) {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int MOST_SMALL = 4;
    private static final int LONGEST = 120;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Where a name ends: a line, a sign between phrases, a dash with spaces, a sentence that ends in a whole word. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\R|[;:|·•()\\[\\]{}<>\"“”„«»/\\t!?。、，；：]|\\s[-–—]\\s|(?<=\\p{L}{4})[.]\\s+");

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> JOINING = Set.of("&", "and", "et", "for", "of", "the", "und");

    NameWords {
        sequences = List.copyOf(sequences);
    }

    static NameWords of(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<String> phrases = BETWEEN.splitAsStream(text).toList();
        phrases.forEach(phrase -> whole(phrase, found));
        List<String> pieces = phrases.stream().flatMap(COMMA::splitAsStream).toList();
        pieces.forEach(piece -> whole(piece, found));
        pieces.forEach(piece -> windows(words(piece), found));
        return new NameWords(List.copyOf(found));
    }

    /** Whether it may name one person: no word joins two names, or a name and what it is the name of. */
    static boolean isOfOne(String sequence) {
        return words(sequence).stream().noneMatch(JOINING::contains);
    }

    /** A phrase is one name where it is short, or no word of it stands in the way. */
    private static void whole(String phrase, Set<String> found) {
        List<String> words = words(phrase);
        String line = String.join(" ", words);
        boolean small = words.size() < MOST_SMALL && words.stream().noneMatch(NameWords::isPart);
        boolean one = words.size() <= FEWEST || small || (words.size() <= MOST && isName(words));
        if (one && line.length() <= LONGEST && line.chars().anyMatch(Character::isLetter)) {
            found.add(line);
        }
    }

    private static void windows(List<String> words, Set<String> found) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + FEWEST; to <= Math.min(words.size(), from + MOST); to++) {
                if (isName(words.subList(from, to))) {
                    found.add(String.join(" ", words.subList(from, to)));
                }
            }
        }
    }

    private static boolean isName(List<String> words) {
        return isPart(words.getFirst())
                && isPart(words.getLast())
                && words.stream().allMatch(word -> isPart(word) || JOINING.contains(word) || Names.isParticle(word));
    }

    /** Begins with a letter that is no small one; many scripts have only one kind. */
    private static boolean isPart(String word) {
        return word.length() <= LONGEST / FEWEST
                && word.codePoints().filter(Character::isLetter).findFirst().stream()
                        .anyMatch(letter -> !Character.isLowerCase(letter));
    }

    private static List<String> words(String piece) {
        return Arrays.stream(SPACE.split(piece.strip(), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
