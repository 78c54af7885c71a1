package dev.plumbline.scraper.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays the telling words of two organisations beside each other; a word more makes another organisation. */
final class OrganisationScreening {

    /** Of all letters, the share that may cost one each. */
    private static final double MOST_OF_ALL = 0.13;

    private static final double LONG_WORD = 1.5;
    private static final int SHORTEST_SPELLING = 4;
    private static final int MAX_WORDS = 16;

    /** Words that one writer leaves out of a name and another does not. */
    private static final Set<String> LEFT_OUT =
            Set.of("group", "company", "holding", "international", "services", "enterprises", "organisation");

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
            .flatMap(country -> Folding.words(country).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NUMBER = Pattern.compile("[ivx]{1,5}|.*[0-9].*");

    private record Pair(Word left, Word right, double cost) {}

    /** A word, or two that stand together. */
    record Word(int from, int length, String text, String sound) {
        boolean overlaps(Word other) {
            return from < other.from + other.length && other.from < from + length;
        }
    }

    private OrganisationScreening() {}

    static Comparison compare(OrganisationName a, OrganisationName b) {
        return compare(a, () -> words(a), b, () -> words(b));
    }

    /** The same for names whose words are known already, or worked out where they are needed. */
    static Comparison compare(
            OrganisationName a, Supplier<List<Word>> left, OrganisationName b, Supplier<List<Word>> right) {
        if (a.none() || b.none()) {
            return Comparison.cannotTell("no organisation named");
        }
        if (a.shown().equalsIgnoreCase(b.shown())) {
            return Comparison.agree("same name");
        }
        if (a.words().equals(b.words())) {
            return Comparison.compatible("another form of the name");
        }
        if (a.isShortFor(b) || b.isShortFor(a)) {
            return Comparison.compatible("abbreviation");
        }
        return spelled(a, left.get(), b, right.get());
    }

    private static Comparison spelled(OrganisationName a, List<Word> left, OrganisationName b, List<Word> right) {
        boolean unvowelled = a.isUnvowelled() != b.isUnvowelled();
        List<Pair> pairs = pairs(left, right, unvowelled);
        Set<String> leftOver = over(left, pairs.stream().map(Pair::left).toList());
        Set<String> rightOver = over(right, pairs.stream().map(Pair::right).toList());
        double cost = pairs.stream().mapToDouble(Pair::cost).sum();
        int letters = pairs.stream().mapToInt(pair -> pair.left.sound.length()).sum();
        boolean numbered = pairs.size() > 1 && isNumbers(leftOver) && isNumbers(rightOver);
        leftOver.removeAll(LEFT_OUT);
        rightOver.removeAll(LEFT_OUT);
        boolean whole = leftOver.isEmpty() && rightOver.isEmpty();
        boolean begun = !whole && isBegun(a, b);
        if (begun) {
            return Comparison.compatible("one is the beginning of the other");
        }
        if (pairs.isEmpty() || !(whole || numbered) || cost > Math.max(0.6, letters * MOST_OF_ALL)) {
            return Comparison.differ("'" + a.shown() + "' against '" + b.shown() + "'");
        }
        return Comparison.compatible(numbered && !whole ? "another number of one series" : "another spelling");
    }

    /** Whether all words of one begin the other, and what follows is neither a country nor a number. */
    private static boolean isBegun(OrganisationName a, OrganisationName b) {
        List<String> shorter = List.copyOf(a.words().size() < b.words().size() ? a.words() : b.words());
        List<String> longer = List.copyOf(a.words().size() < b.words().size() ? b.words() : a.words());
        return shorter.size() > 1
                && longer.size() > shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter)
                && longer.stream().skip(shorter.size()).noneMatch(word -> COUNTRIES.contains(word) || isNumber(word));
    }

    private static boolean isNumbers(Set<String> words) {
        return !words.isEmpty() && words.stream().allMatch(OrganisationScreening::isNumber);
    }

    private static Set<String> over(List<Word> words, List<Word> taken) {
        Set<String> over = new HashSet<>();
        words.stream()
                .filter(word -> word.length == 1 && taken.stream().noneMatch(word::overlaps))
                .forEach(word -> over.add(word.text));
        return over;
    }

    private static List<Pair> pairs(List<Word> left, List<Word> right, boolean unvowelled) {
        List<Pair> all = new ArrayList<>();
        for (Word a : left) {
            for (Word b : right) {
                double cost = a.length > 1 && b.length > 1 ? Double.MAX_VALUE : cost(a, b, unvowelled);
                if (cost < Double.MAX_VALUE) {
                    all.add(new Pair(a, b, cost));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::cost));
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream().noneMatch(t -> t.left.overlaps(pair.left) || t.right.overlaps(pair.right))) {
                taken.add(pair);
            }
        }
        return taken;
    }

    private static double cost(Word a, Word b, boolean unvowelled) {
        if (a.text.equals(b.text)) {
            return 0;
        }
        int letters = Math.min(a.sound.length(), b.sound.length());
        if (letters < SHORTEST_SPELLING || isNumber(a.text) || isNumber(b.text)) {
            return Double.MAX_VALUE;
        }
        double most = most(letters);
        double cost = Sound.distance(a.sound, b.sound, unvowelled, most);
        return cost > most ? Double.MAX_VALUE : cost;
    }

    /** What may differ in a word of so many sounds; below four nothing. */
    static double most(int letters) {
        return letters > 7 ? LONG_WORD : letters > 4 ? 1 : letters < SHORTEST_SPELLING ? 0 : 0.6;
    }

    /** Whether one name may lack a word that the other has. */
    static boolean isLeftOut(String word) {
        return LEFT_OUT.contains(word) || isNumber(word);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Each word, and each two that stand together. */
    static List<Word> words(OrganisationName name) {
        List<String> telling = name.words().stream().limit(MAX_WORDS).toList();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            words.add(new Word(i, 1, telling.get(i), Sound.of(telling.get(i))));
            if (i > 0) {
                String joined = telling.get(i - 1) + telling.get(i);
                words.add(new Word(i - 1, 2, joined, Sound.of(joined)));
            }
        }
        return words;
    }
}
