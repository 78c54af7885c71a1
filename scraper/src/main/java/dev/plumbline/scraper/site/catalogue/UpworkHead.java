package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Count;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.LocalTime;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands on Upwork without labels: title, rate and local time under the name, badges, and numbers above their names. */
final class UpworkHead {
    static final String NAME = "[itemprop=name]";

    private static final String SUCCESS = "% job success";
    private static final int LINES = 48;
    /** The title stands right before the rate. */
    private static final int BEFORE_RATE = 2;

    private static final int LONGEST_RATE = 24;
    /** Title and rate stand in headings up to this rank, the captions of small boxes below it. */
    private static final int LOWEST = 3;

    private static final int LONGEST = 80;
    private static final Set<String> BADGES = Set.of(
            "top rated",
            "top rated plus",
            "rising talent",
            "expert-vetted",
            "identity verified",
            "id verified",
            "id: verified",
            "phone number: verified",
            "military veteran: verified");
    private static final Set<String> COUNTED = Set.of("total jobs", "total hours", "jobs", "hours worked");

    private UpworkHead() {}

    static void read(Page page, Claims claims) {
        Optional<String> name = page.text(NAME);
        List<Line> lines = page.outline().lines();
        int at = 0;
        while (at < lines.size() && !name.equals(Optional.of(lines.get(at).text()))) {
            at++;
        }
        List<Line> below = lines.subList(Math.min(at + 1, lines.size()), Math.min(at + 1 + LINES, lines.size()));
        int rate = rate(below);
        for (int i = 0; i < below.size(); i++) {
            head(below.get(i), rate < 0 || rate - i <= BEFORE_RATE, claims);
        }
        for (int i = 0; i < lines.size(); i++) {
            badge(lines.get(i), claims);
            count(i == 0 ? null : lines.get(i - 1), lines.get(i), claims);
        }
    }

    /** Where the rate stands; below zero where it does not. */
    private static int rate(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && money(lines.get(at)).isEmpty()) {
            at++;
        }
        return at < lines.size() ? at : -1;
    }

    private static Optional<Money> money(Line line) {
        return Optional.of(line)
                .filter(some -> some.text().length() < LONGEST_RATE)
                .flatMap(some -> Money.parse(some.text()))
                .filter(money -> money.unit() != null || line.rank() > 0);
    }

    private static void head(Line line, boolean title, Claims claims) {
        Optional<Money> money = money(line);
        if (money.isPresent()) {
            claims.add(
                    spot(line),
                    evidence -> new Claim.Rate(
                            line.text(), money.get().amount(), money.get().currency(), "hour", evidence));
        } else if (line.text().endsWith("local time")) {
            zone(line, claims);
        } else if (title
                && line.rank() > 0
                && line.rank() <= LOWEST
                && Label.of(line.text()).isEmpty()
                && !isBadge(line)
                && !isSuccess(line)) {
            claims.add(spot(line), evidence -> new Claim.Headline(line.text(), evidence));
        }
    }

    /** The clock that the page shows, against the time of the capture. */
    private static void zone(Line line, Claims claims) {
        LocalTime.offset(line.text(), claims.capturedAt())
                .ifPresent(zone -> claims.add(spot(line), evidence -> new Claim.TimeZone(line.text(), zone, evidence)));
    }

    private static void badge(Line line, Claims claims) {
        if (isBadge(line)) {
            claims.add(spot(line), evidence -> new Claim.Badge(line.text(), evidence));
        }
    }

    /** "62" above "Total jobs", or both on one line; "97% Job Success". */
    private static void count(@Nullable Line above, Line line, Claims claims) {
        String words = line.text().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST) {
            return;
        }
        if (above != null && COUNTED.contains(words)) {
            Count.leading(above.text())
                    .ifPresent(count ->
                            claims.add(spot(above), evidence -> new Claim.Stat(above.text(), words, count, evidence)));
        } else if (isSuccess(line)) {
            Count.leading(words.replace("%", " %"))
                    .ifPresent(count -> claims.add(
                            spot(line),
                            evidence -> new Claim.Stat(line.text(), "job success in percent", count, evidence)));
        }
    }

    private static boolean isBadge(Line line) {
        return BADGES.contains(line.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isSuccess(Line line) {
        return line.text().toLowerCase(Locale.ROOT).endsWith(SUCCESS);
    }

    private static Spot spot(Line line) {
        return Spot.of(line, Origin.MARKUP);
    }
}
