package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of a career into titles and organisations, degrees and schools. */
public final class Pairs {
    private static final int LONGEST = 120;
    private static final Set<String> CONTRACTS = Set.of(
            "full-time",
            "part-time",
            "contract",
            "freelance",
            "self-employed",
            "internship",
            "temporary",
            "permanent",
            "vollzeit",
            "teilzeit",
            "temps plein",
            "jornada completa");

    private final WordSense place;
    private final WordSense what;
    private final Order order;

    private Pairs(WordSense place, WordSense what, Order order) {
        this.place = place;
        this.what = what;
        this.order = order;
    }

    /** The jobs of an entry: one, or under one organisation several with a period each. */
    public static List<Pair> jobs(Entry entry, Order order) {
        return new Pairs(WordSense.COMPANY, WordSense.TITLE, order).read(entry);
    }

    /** The schools of an entry. */
    public static List<Pair> schools(Entry entry, Order order) {
        return new Pairs(WordSense.SCHOOL, WordSense.DEGREE, order).read(entry);
    }

    /** The same entry by the order in which its neighbours name what and where. */
    public static Pair like(Entry entry, Order order) {
        return new Pairs(WordSense.COMPANY, WordSense.TITLE, order).alike(entry);
    }

    private Pair alike(Entry entry) {
        Pair pair = single(entry);
        if (pair.place() != null && pair.what() != null) {
            return pair;
        }
        List<String> names = entry.lines().stream()
                .filter(line -> line.period().isEmpty())
                .map(line ->
                        Periods.atEnd(line.text()).map(Periods.Tail::before).orElse(line.text()))
                .filter(Pairs::isName)
                .limit(2)
                .toList();
        return names.size() == 1 ? Pair.like(names.getFirst(), pair.period(), order) : pair;
    }

    private List<Pair> read(Entry entry) {
        long periods =
                entry.lines().stream().filter(line -> line.period().isPresent()).count();
        return periods > 1 ? several(entry) : List.of(single(entry));
    }

    /** Names stand before the period; where none does, behind it. */
    private Pair single(Entry entry) {
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        Period period = Period.UNSAID;
        for (Line line : entry.lines()) {
            String words = line.text();
            boolean open = period.equals(Period.UNSAID);
            if (line.period().isPresent()) {
                period = open ? line.period().get() : period;
                continue;
            }
            Optional<Periods.Tail> said = open ? Periods.atEnd(words) : Optional.empty();
            period = said.map(Periods.Tail::period).orElse(period);
            String name = withoutContract(said.map(Periods.Tail::before).orElse(words));
            if (isName(name)) {
                (open ? before : behind).add(name);
            }
        }
        return before.isEmpty() ? told(behind, period, order) : told(before, behind, period);
    }

    /** One line before the period may name both; else the line behind it may be the other, if the words say so. */
    private Pair told(List<String> before, List<String> behind, Period period) {
        Pair pair = told(before, period, order);
        boolean half = before.size() == 1 && (pair.place() == null || pair.what() == null);
        if (!half || behind.isEmpty() || behind.getFirst().endsWith(".")) {
            return pair;
        }
        Pair both = Pair.of(before.getFirst(), behind.getFirst(), period, Order.BY_WORDS, place, what);
        return both.place() == null ? pair : both;
    }

    private Pair told(List<String> names, Period period, Order by) {
        return switch (names.size()) {
            case 0 -> Pair.none(period);
            case 1 -> Pair.of(names.getFirst(), period, by, place, what);
            default -> Pair.of(names.get(0), names.get(1), period, by, place, what);
        };
    }

    /** The organisation stands once above, each title right before its period. */
    private List<Pair> several(Entry entry) {
        List<Pair> pairs = new ArrayList<>();
        List<Line> lines = entry.lines();
        String head = withoutContract(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            Optional<Period> period = lines.get(i).period();
            String title = lines.get(i - 1).text();
            if (period.isPresent() && isName(title) && i > 1) {
                Pair pair = Pair.of(head, title, period.get(), Order.BY_WORDS, place, what);
                boolean told =
                        order != Order.BY_WORDS && !withoutContract(title).equals(head);
                pairs.add(told ? new Pair(head, withoutContract(title), period.get()) : pair);
            }
        }
        return pairs;
    }

    /** Short, no sentence, no length of time. */
    private static boolean isName(String words) {
        boolean prose = words.length() > 40
                && words.endsWith(".")
                && words.chars().filter(c -> c == ' ').count() > 6;
        return !words.isBlank() && words.length() <= LONGEST && !prose && !Periods.isLength(words);
    }

    /** "Acme · Full-time" without the second part. */
    private static String withoutContract(String words) {
        int dot = words.lastIndexOf(" · ");
        boolean contract =
                dot > 0 && CONTRACTS.contains(words.substring(dot + 3).toLowerCase(Locale.ROOT));
        return contract ? words.substring(0, dot).strip() : words;
    }
}
