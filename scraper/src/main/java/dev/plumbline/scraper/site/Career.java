package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Pair;
import dev.plumbline.scraper.extract.Section;
import java.util.Comparator;

/** The entries of a career: jobs, schools, projects, and what others wrote about them. */
final class Career {
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_REVIEW = 20;

    private Career() {}

    static void read(Section section, Claims claims) {
        for (Entry entry : section.entries()) {
            switch (section.label()) {
                case JOBS -> job(entry, claims);
                case EDUCATION -> school(entry, claims);
                case PORTFOLIO -> project(entry, claims);
                default -> review(entry, claims);
            }
        }
    }

    private static void job(Entry entry, Claims claims) {
        Pair pair = Pair.job(entry);
        if (says(pair)) {
            claims.add(
                    spot(entry),
                    evidence -> new Claim.Job(entry.text(), pair.place(), pair.what(), pair.period(), evidence));
        }
    }

    private static void school(Entry entry, Claims claims) {
        Pair pair = Pair.school(entry);
        if (says(pair)) {
            claims.add(
                    spot(entry),
                    evidence -> new Claim.Education(entry.text(), pair.place(), pair.what(), pair.period(), evidence));
        }
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
        return new Spot(entry.element(), entry.text(), Origin.LABEL);
    }
}
