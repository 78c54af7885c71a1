package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.RelativeDates;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.place.Countries;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Claims from what stands under labelled headings, beside field names and behind "Label: value", on any site. */
public final class LabelledSections {
    private static final int SHORT = 80;

    private LabelledSections() {}

    public static void read(Page page, Claims claims, Habits habits) {
        for (Section section : page.sections()) {
            habits.label(section).ifPresent(label -> read(label, section, habits, claims));
        }
        sinceInPassing(page, claims);
    }

    private static void read(Label label, Section section, Habits habits, Claims claims) {
        switch (label) {
            case NAME -> name(section, claims);
            case HEADLINE -> headline(section, claims);
            case ABOUT -> about(section, claims);
            case PLACE -> place(section, claims);
            case ZONE -> zone(section, claims);
            case JOBS, EDUCATION, PORTFOLIO, REVIEWS -> Career.read(label, section, habits, claims);
            case LANGUAGES, SKILLS, CERTIFICATES -> Abilities.read(label, section, claims);
            case RATE -> rate(section, claims);
            case MEMBER_SINCE -> since(section, claims);
            case LAST_ACTIVE -> active(section, claims);
            case EMAIL, PHONE, CONTACT -> ContactDetails.read(section, claims);
            case NATIONALITY -> nationality(section, claims);
            case STAT -> Stats.read(section, claims);
            case LINKS, RESPONSE_TIME, OTHERS -> {}
        }
    }

    private static void name(Section section, Claims claims) {
        section.single()
                .filter(Hero::isName)
                .ifPresent(name -> claims.add(spot(section), evidence -> new Claim.Name(name, evidence)));
    }

    private static void headline(Section section, Claims claims) {
        boolean field = section.rank() == Line.FIELD
                && section.lines().size() == 1
                && section.first().length() <= SHORT;
        if (field) {
            claims.add(spot(section), evidence -> new Claim.Headline(section.first(), evidence));
        }
    }

    /** All paragraphs are one claim; a deeper heading ends it. */
    private static void about(Section section, Claims claims) {
        List<Line> lines =
                section.lines().stream().takeWhile(line -> line.rank() == 0).toList();
        if (!lines.isEmpty()) {
            Section own = new Section(Label.ABOUT, section.heading(), section.rank(), lines);
            claims.add(spot(own), evidence -> new Claim.Bio(own.text(), evidence));
        }
    }

    private static void place(Section section, Claims claims) {
        Optional<Line> line =
                section.lines().stream().filter(some -> some.rank() == 0).findFirst();
        line.ifPresent(found -> PlaceName.parse(found.text())
                .ifPresent(place -> claims.add(Spot.of(found, Origin.LABEL), place::claim)));
    }

    private static void zone(Section section, Claims claims) {
        Zones.parse(section.first())
                .ifPresent(zone -> claims.add(
                        Spot.of(section.lines().getFirst(), Origin.LABEL),
                        evidence -> new Claim.TimeZone(section.first(), zone, evidence)));
    }

    private static void rate(Section section, Claims claims) {
        Money.parse(section.first())
                .ifPresent(money -> claims.add(
                        Spot.of(section.lines().getFirst(), Origin.LABEL),
                        evidence -> new Claim.Rate(
                                section.first(), money.amount(), money.currency(), money.unit(), evidence)));
    }

    private static void since(Section section, Claims claims) {
        date(section, claims, (found, evidence) -> new Claim.MemberSince(found.text(), found.date(), evidence));
    }

    private static void active(Section section, Claims claims) {
        date(section, claims, (found, evidence) -> new Claim.LastActive(found.text(), found.date(), evidence));
    }

    /** As said, or as the element keeps it for machines, or by how long ago it was. */
    private static void date(Section section, Claims claims, BiFunction<Dates.Found, Evidence, Claim> make) {
        Line line = section.lines().getFirst();
        String text = line.text();
        Dates.find(text)
                .or(() -> kept(line, text))
                .or(() -> RelativeDates.parse(text, claims.asOf()).map(date -> new Dates.Found(text, date)))
                .ifPresent(found -> claims.add(Spot.of(line, Origin.LABEL), evidence -> make.apply(found, evidence)));
    }

    private static Optional<Dates.Found> kept(Line line, String text) {
        return Optional.ofNullable(line.element().selectFirst("time[datetime]"))
                .flatMap(time -> Dates.parse(time.attr("datetime")))
                .map(date -> new Dates.Found(text, date));
    }

    private static void nationality(Section section, Claims claims) {
        Countries.named(section.first())
                .ifPresent(country -> claims.add(
                        Spot.of(section.lines().getFirst(), Origin.LABEL),
                        evidence -> new Claim.StatedNationality(section.first(), country, evidence)));
    }

    /** "… · Member since March 2021" inside another line. */
    private static void sinceInPassing(Page page, Claims claims) {
        if (claims.has(Claim.MemberSince.class)) {
            return;
        }
        for (Line line : page.outline().lines()) {
            if (line.text().length() <= 2 * SHORT && Dates.find(line.text()).isPresent()) {
                for (String part : line.text().split("\\s[·|•–]\\s", 8)) {
                    sincePart(line, part.strip(), claims);
                }
            }
        }
    }

    private static void sincePart(Line line, String part, Claims claims) {
        int digit = 0;
        while (digit < part.length() && !Character.isDigit(part.charAt(digit))) {
            digit++;
        }
        if (digit < 6 || digit == part.length() || digit > 40) {
            return;
        }
        String before = part.substring(0, digit).strip();
        boolean labelled = isSince(before)
                || (before.lastIndexOf(' ') > 0 && isSince(before.substring(0, before.lastIndexOf(' '))));
        if (labelled) {
            Dates.find(part)
                    .ifPresent(found -> claims.add(
                            Spot.of(line, found.text(), Origin.LABEL),
                            evidence -> new Claim.MemberSince(found.text(), found.date(), evidence)));
        }
    }

    private static boolean isSince(String words) {
        return Label.of(words).filter(Label.MEMBER_SINCE::equals).isPresent();
    }

    private static Spot spot(Section section) {
        return Spot.of(section, Origin.LABEL);
    }
}
