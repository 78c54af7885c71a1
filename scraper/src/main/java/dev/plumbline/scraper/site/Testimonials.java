package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.RelativeDates;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What clients and colleagues wrote: the longest line is the text, a short one beside it says who. */
final class Testimonials {
    private static final int SHORTEST = 20;
    private static final int LONGEST_NAME = 80;

    private Testimonials() {}

    static void read(Entry entry, Claims claims) {
        Line longest = entry.lines().stream()
                .max(Comparator.comparingInt(line -> line.text().length()))
                .orElseThrow();
        String text = longest.text();
        boolean spaced = text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() >= SHORTEST && spaced) {
            @Nullable PartialDate date = date(entry, claims);
            claims.add(
                    Spot.of(longest, Origin.LABEL),
                    evidence -> new Claim.Review(text, reviewer(entry, longest), date, evidence));
        }
    }

    /** Behind the text before above it. */
    private static @Nullable String reviewer(Entry entry, Line text) {
        Stream<Line> behind = entry.lines().stream().filter(line -> line.index() > text.index());
        Stream<Line> before = entry.lines().stream().filter(line -> line.index() < text.index());
        return Stream.concat(behind, before)
                .map(line -> withoutDash(line.text()))
                .filter(Testimonials::isName)
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(String words) {
        boolean letters = words.chars().anyMatch(Character::isLetter);
        return letters
                && words.length() <= LONGEST_NAME
                && words.length() >= 2
                && words.chars().noneMatch(Character::isDigit)
                && ".!?。".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static String withoutDash(String words) {
        int from = 0;
        while (from < words.length() && "—–-― ~".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from);
    }

    private static @Nullable PartialDate date(Entry entry, Claims claims) {
        return entry.lines().stream()
                .map(Line::text)
                .flatMap(text -> Dates.parse(text).or(() -> RelativeDates.parse(text, claims.asOf())).stream())
                .findFirst()
                .orElse(null);
    }
}
