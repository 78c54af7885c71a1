package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.Pair;
import dev.plumbline.scraper.extract.Pairs;
import dev.plumbline.scraper.extract.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of a career: jobs, schools, projects, and what others wrote about them. */
final class Career {
    private static final int LONGEST_TITLE = 120;

    private Career() {}

    static void read(Label label, Section section, Habits habits, Claims claims) {
        for (Entry entry : label == Label.JOBS ? List.<Entry>of() : section.entries()) {
            switch (label) {
                case EDUCATION -> Pairs.schools(entry, habits.schools()).forEach(pair -> school(entry, pair, claims));
                case PORTFOLIO -> project(entry, claims);
                default -> Testimonials.read(entry, claims);
            }
        }
        if (label == Label.JOBS) {
            jobs(section, habits, claims);
        }
    }

    /** Among entries with a period, one without is a button or an advertisement. */
    private static void jobs(Section section, Habits habits, Claims claims) {
        record Told(Entry entry, Pair pair) {}
        List<Told> byWords = section.entries().stream()
                .flatMap(entry -> Pairs.jobs(entry, habits.jobs()).stream().map(pair -> new Told(entry, pair)))
                .toList();
        Set<Order> orders = byWords.stream()
                .filter(told -> isTold(told.pair()))
                .map(told -> order(told.entry().text(), told.pair()))
                .collect(Collectors.toSet());
        Order order = habits.jobs() == Order.BY_WORDS && orders.size() == 1
                ? orders.iterator().next()
                : Order.BY_WORDS;
        List<Told> all = byWords.stream()
                .map(told -> order == Order.BY_WORDS || isTold(told.pair())
                        ? told
                        : new Told(told.entry(), Pairs.like(told.entry(), order)))
                .toList();
        boolean dated = all.stream().anyMatch(told -> isDated(told.pair()));
        all.stream()
                .filter(told -> isDated(told.pair()) || !dated)
                .forEach(told -> job(told.entry(), told.pair(), claims));
    }

    private static boolean isTold(Pair pair) {
        return pair.place() != null && pair.what() != null;
    }

    /** In which order an entry whose words tell has them: the entries of a list are alike. */
    private static Order order(String text, Pair pair) {
        return text.indexOf(String.valueOf(pair.what())) < text.indexOf(String.valueOf(pair.place()))
                ? Order.WHAT_FIRST
                : Order.PLACE_FIRST;
    }

    private static void job(Entry entry, Pair pair, Claims claims) {
        if (says(pair)) {
            claims.add(
                    spot(entry),
                    evidence -> new Claim.Job(entry.text(), pair.place(), pair.what(), pair.period(), evidence));
        }
    }

    private static void school(Entry entry, Pair pair, Claims claims) {
        if (says(pair)) {
            claims.add(
                    spot(entry),
                    evidence -> new Claim.Education(entry.text(), pair.place(), pair.what(), pair.period(), evidence));
        }
    }

    private static boolean isDated(Pair pair) {
        return !pair.period().equals(Period.UNSAID);
    }

    private static boolean says(Pair pair) {
        return pair.place() != null || pair.what() != null || !pair.period().equals(Period.UNSAID);
    }

    /** A project has a heading and a text. */
    private static void project(Entry entry, Claims claims) {
        Line title = entry.lines().getFirst();
        if (title.rank() == 0 || entry.lines().size() < 2 || title.text().length() > LONGEST_TITLE) {
            return;
        }
        String description = new Entry(entry.lines().subList(1, entry.lines().size())).text();
        claims.add(spot(entry), evidence -> new Claim.PortfolioItem(entry.text(), title.text(), description, evidence));
    }

    private static Spot spot(Entry entry) {
        return Spot.of(entry, Origin.LABEL);
    }
}
