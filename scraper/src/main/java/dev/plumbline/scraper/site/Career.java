package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Pair;
import dev.plumbline.scraper.extract.Pairs;
import dev.plumbline.scraper.extract.Section;
import java.util.Comparator;
import java.util.List;

/** The entries of a career: jobs, schools, projects, and what others wrote about them. */
final class Career {
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_REVIEW = 20;

    private Career() {}

    static void read(Label label, Section section, Habits habits, Claims claims) {
        for (Entry entry : label == Label.JOBS ? List.<Entry>of() : section.entries()) {
            switch (label) {
                case EDUCATION -> Pairs.schools(entry, habits.schools()).forEach(pair -> school(entry, pair, claims));
                case PORTFOLIO -> project(entry, claims);
                default -> review(entry, claims);
            }
        }
        if (label == Label.JOBS) {
            jobs(section, habits, claims);
        }
    }

    /** Among entries with a period, one without is a button or an advertisement. */
    private static void jobs(Section section, Habits habits, Claims claims) {
        record Told(Entry entry, Pair pair) {}
        List<Told> all = section.entries().stream()
                .flatMap(entry -> Pairs.jobs(entry, habits.jobs()).stream().map(pair -> new Told(entry, pair)))
                .toList();
        boolean dated = all.stream().anyMatch(told -> isDated(told.pair()));
        all.stream()
                .filter(told -> isDated(told.pair()) || !dated)
                .forEach(told -> job(told.entry(), told.pair(), claims));
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

    private static void review(Entry entry, Claims claims) {
        Line longest = entry.lines().stream()
                .max(Comparator.comparingInt(line -> line.text().length()))
                .orElseThrow();
        if (longest.text().length() >= SHORTEST_REVIEW && longest.text().indexOf(' ') > 0) {
            claims.add(
                    Spot.of(longest, Origin.LABEL),
                    evidence -> new Claim.Review(
                            longest.text(),
                            null,
                            entry.lines().stream()
                                    .flatMap(line -> Dates.parse(line.text()).stream())
                                    .findFirst()
                                    .orElse(null),
                            evidence));
        }
    }

    private static Spot spot(Entry entry) {
        return Spot.of(entry, Origin.LABEL);
    }
}
