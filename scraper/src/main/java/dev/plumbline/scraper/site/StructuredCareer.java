package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Thing;
import dev.plumbline.scraper.extract.Thing.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Employers and schools in structured data, with their times where a role says them; only those not read under a label. */
final class StructuredCareer {
    private static final List<String> SCHOOLS =
            List.of("educationalorganization", "collegeoruniversity", "school", "highschool", "middleschool");
    private static final int LONGEST_NAME = 160;

    private final Page page;
    private final Claims claims;

    private StructuredCareer(Page page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    /** What is said of one time somewhere. */
    private record Stay(Optional<Value> where, @Nullable String what, Period period) {}

    static void read(Page page, Claims claims, Thing person) {
        StructuredCareer career = new StructuredCareer(page, claims);
        person.values("worksfor").map(value -> stay(value, "worksfor")).forEach(career::job);
        person.values("alumniof")
                .filter(StructuredCareer::isSchool)
                .map(value -> stay(value, "alumniof"))
                .forEach(career::school);
    }

    /** An organisation, a role that names one ({@code worksFor.worksFor}), or one that names the role ({@code worksFor.member}). */
    private static Stay stay(Value value, String property) {
        Optional<Thing> thing = value.thing();
        Optional<Value> inner = thing.flatMap(role -> role.first(property));
        Optional<Thing> role = inner.isPresent()
                ? thing
                : thing.flatMap(place -> place.things("member").findFirst());
        String what = role.flatMap(some -> some.first("rolename", "name", "description"))
                .map(Value::words)
                .filter(words -> !words.equals(inner.map(Value::words).orElse("")))
                .orElse(null);
        Optional<Value> name = thing.isEmpty() ? Optional.of(value) : thing.flatMap(place -> place.first("name"));
        return new Stay(
                inner.or(() -> name), what, role.map(StructuredCareer::period).orElse(Period.UNSAID));
    }

    private static Period period(Thing role) {
        PartialDate from =
                role.first("startdate").flatMap(StructuredCareer::date).orElse(null);
        PartialDate to = role.first("enddate").flatMap(StructuredCareer::date).orElse(null);
        return new Period(
                from, to, from != null && role.values("enddate").findAny().isEmpty());
    }

    private static Optional<PartialDate> date(Value value) {
        return Dates.parse(value.text()).or(() -> Moment.parse(value.text()).map(Moment::date));
    }

    /** People are alumni of employers, too: an organisation that is not said to be a school is left out. */
    private static boolean isSchool(Value value) {
        return value.thing().isEmpty()
                || value.thing()
                        .filter(thing -> thing.types().stream().anyMatch(SCHOOLS::contains)
                                || thing.things("alumniof")
                                        .anyMatch(
                                                inner -> inner.types().stream().anyMatch(SCHOOLS::contains))
                                || (thing.is("organizationrole")
                                        && thing.things("alumniof").findAny().isEmpty()))
                        .isPresent();
    }

    /** A bare name beside jobs that the page shows is more often an industry than an employer. */
    private void job(Stay stay) {
        stay.where().filter(where -> isName(where.words())).ifPresent(where -> {
            String name = where.words();
            boolean told = made(Claim.Job.class)
                    .anyMatch(job -> names(((Claim.Job) job).organisation(), name) || names(job.text(), name));
            boolean bare = stay.what() == null && stay.period().equals(Period.UNSAID);
            if (!told && !(bare && claims.has(Claim.Job.class))) {
                claims.add(spot(where), evidence -> new Claim.Job(name, name, stay.what(), stay.period(), evidence));
            }
        });
    }

    private void school(Stay stay) {
        stay.where().filter(where -> isName(where.words())).ifPresent(where -> {
            String name = where.words();
            boolean told = made(Claim.Education.class)
                    .anyMatch(school -> names(((Claim.Education) school).school(), name) || names(school.text(), name));
            if (!told) {
                claims.add(
                        spot(where), evidence -> new Claim.Education(name, name, stay.what(), stay.period(), evidence));
            }
        });
    }

    private Spot spot(Value where) {
        return Spot.visible(page, where.words(), where.element(), Origin.STRUCTURED);
    }

    private Stream<Claim> made(Class<? extends Claim> kind) {
        return claims.made().stream().filter(kind::isInstance);
    }

    private static boolean names(@Nullable String text, String name) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Names that a site hides from guests are stars. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !text.contains("://")
                && text.indexOf('*') < 0
                && text.chars().anyMatch(Character::isLetter);
    }
}
