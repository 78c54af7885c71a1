package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Periods;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.WordSense;
import java.util.List;
import java.util.Optional;

/** What stands at the head of a profile without a label: the name as main heading, the headline below it, the at-sign handle. */
final class Hero {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_RATE = 30;
    private static final int LINES_BELOW = 8;

    private Hero() {}

    static void read(Page page, Claims claims) {
        Optional<Line> title = page.outline().title().filter(line -> isName(line.text()));
        title.ifPresent(line -> {
            claims.add(Spot.of(line, Origin.MARKUP), evidence -> new Claim.Name(line.text(), evidence));
            List<Line> lines = page.outline().lines();
            int at = line.index();
            below(lines.subList(at + 1, Math.min(lines.size(), at + 1 + LINES_BELOW)), claims);
        });
    }

    private static void below(List<Line> lines, Claims claims) {
        boolean first = true;
        for (Line line : lines) {
            if (Label.of(line.text()).isPresent()) {
                return;
            }
            handle(line, claims);
            if (isNamedPlace(line.text())) {
                place(line, claims);
                continue;
            }
            if (rate(line, claims)) {
                continue;
            }
            boolean bio = claims.first(Claim.Bio.class)
                    .filter(some -> some.text().equals(line.text()))
                    .isPresent();
            if (first && !bio && isHeadline(line.text())) {
                claims.add(Spot.of(line, Origin.MARKUP), evidence -> new Claim.Headline(line.text(), evidence));
            }
            first &= line.text().startsWith("@");
        }
    }

    /** Two names or more, of which the last is a country or tells one. */
    private static boolean isNamedPlace(String text) {
        boolean several = text.chars().anyMatch(c -> c == ',' || c == '，' || c == '、' || c == '،');
        return several
                && text.indexOf(':') < 0
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isDigit)
                && !WordSense.TITLE.in(text)
                && PlaceName.parse(text)
                        .filter(place -> place.country() != null && place.city() != null)
                        .isPresent();
    }

    private static void place(Line line, Claims claims) {
        if (!claims.has(Claim.Place.class)) {
            PlaceName.parse(line.text()).ifPresent(place -> claims.add(Spot.of(line, Origin.MARKUP), place::claim));
        }
    }

    /** A price by the hour or the day; whether it is one. */
    private static boolean rate(Line line, Claims claims) {
        Optional<Money> money = line.text().length() > LONGEST_RATE
                        || line.text().indexOf(':') >= 0
                ? Optional.empty()
                : Money.parse(line.text())
                        .filter(some -> some.unit() != null && !some.unit().equals("project"));
        money.filter(some -> !claims.has(Claim.Rate.class))
                .ifPresent(some -> claims.add(
                        Spot.of(line, Origin.MARKUP),
                        evidence ->
                                new Claim.Rate(line.text(), some.amount(), some.currency(), some.unit(), evidence)));
        return money.isPresent();
    }

    private static void handle(Line line, Claims claims) {
        String text = line.text();
        if (text.length() > 2 && text.length() <= 41 && text.charAt(0) == '@' && Handles.isHandle(text.substring(1))) {
            String handle = text.substring(1);
            claims.add(Spot.of(line, handle, Origin.MARKUP), evidence -> new Claim.Handle(handle, evidence));
        }
    }

    /** A few words without a digit, a link or a sentence's end. */
    static boolean isName(String text) {
        boolean letters = text.chars().anyMatch(Character::isLetter);
        return letters
                && text.length() <= LONGEST_NAME
                && text.chars().filter(c -> c == ' ').count() < 6
                && text.chars().noneMatch(c -> (c >= '0' && c <= '9') || "@:/!?;|".indexOf(c) >= 0)
                && Label.of(text).isEmpty();
    }

    private static boolean isHeadline(String text) {
        return text.length() <= LONGEST_HEADLINE
                && text.length() > 2
                && text.chars().anyMatch(Character::isLetter)
                && !text.startsWith("@")
                && text.indexOf(':') < 0
                && !text.contains("://")
                && Periods.whole(text).isEmpty()
                && !isPlace(text);
    }

    /** "Leeds, United Kingdom", "Brazil": few words that end in a country, and nothing else. */
    private static boolean isPlace(String text) {
        boolean few = text.chars().filter(c -> c == ' ').count() <= 4;
        return few
                && PlaceName.parse(text)
                        .filter(place -> place.country() != null)
                        .filter(place -> place.city() == null || text.indexOf(',') > 0)
                        .isPresent();
    }
}
