package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Thing;
import dev.plumbline.scraper.extract.Thing.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What structured data says of a career, prices, reviews and the account, read after what the page shows under labels: there the
 * same facts stand in the person's own words, so that data adds only what was not shown.
 */
public final class StructuredFacts {
    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_CERTIFICATE = 160;
    private static final Map<String, String> ACTIONS = Map.of(
            "followaction", "followers",
            "subscribeaction", "subscribers",
            "likeaction", "likes",
            "writeaction", "posts",
            "befriendaction", "connections");

    private final Page page;
    private final Claims claims;

    private StructuredFacts(Page page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    public static void read(Page page, Claims claims) {
        StructuredFacts facts = new StructuredFacts(page, claims);
        for (Thing person : Subject.of(page)) {
            StructuredCareer.read(page, claims, person);
            facts.person(person);
        }
        page.things().profilePage().ifPresent(facts::profile);
        InState.subject(page, claims).ifPresent(person -> {
            StructuredData.person(page, claims, person);
            StructuredCareer.read(page, claims, person);
            facts.person(person);
        });
    }

    private void person(Thing person) {
        Stream.concat(
                        person.values("knowsabout"),
                        person.things("hasoccupation").flatMap(work -> work.values("skills")))
                .forEach(this::skills);
        person.values("hascredential").forEach(this::certificate);
        person.things("review").forEach(this::review);
        person.things("makesoffer").forEach(offer -> StructuredRate.read(page, claims, offer));
        person.first("hourlyrate").ifPresent(rate -> StructuredRate.hourly(page, claims, rate));
        person.things("interactionstatistic").forEach(this::count);
        person.first("membersince").ifPresent(this::since);
    }

    /** When the page of a profile was made, as schema.org defines it for profile pages. */
    private void profile(Thing profile) {
        profile.first("datecreated").ifPresent(this::since);
        profile.things("interactionstatistic").forEach(this::count);
    }

    private void since(Value value) {
        Moment.parse(value.text())
                .map(Moment::date)
                .or(() -> Dates.parse(value.text()))
                .ifPresent(date -> add(value, evidence -> new Claim.MemberSince(value.text(), date, evidence)));
    }

    private void skills(Value value) {
        for (String part : value.words().split(",", 100)) {
            String skill = part.strip();
            if (!skill.isEmpty() && skill.length() <= LONGEST_TAG && !skill.contains("://")) {
                claims.add(
                        Spot.visible(page, skill, value.element(), Origin.STRUCTURED),
                        evidence -> new Claim.Skill(skill, skill, 0, evidence));
            }
        }
    }

    private void certificate(Value value) {
        boolean degree = value.thing()
                .flatMap(thing -> thing.first("credentialcategory"))
                .filter(category -> category.text().equalsIgnoreCase("degree"))
                .isPresent();
        if (!degree && !value.text().isBlank() && value.text().length() <= LONGEST_CERTIFICATE) {
            add(value, evidence -> new Claim.Certificate(value.text(), evidence));
        }
    }

    private void review(Thing review) {
        review.first("reviewbody", "description")
                .ifPresent(text -> add(
                        text,
                        evidence -> new Claim.Review(
                                text.text(),
                                review.first("author").map(Value::words).orElse(null),
                                review.first("datepublished")
                                        .flatMap(date -> Moment.parse(date.text()))
                                        .map(Moment::date)
                                        .orElse(null),
                                evidence)));
    }

    private void count(Thing statistic) {
        Optional<String> label = statistic
                .values("interactiontype")
                .map(type -> type.thing().map(Thing::type).orElse(type.text()))
                .map(type -> ACTIONS.get(Thing.local(type)))
                .flatMap(Stream::ofNullable)
                .findFirst();
        Optional<Value> number = statistic
                .first("userinteractioncount")
                .filter(value -> value.text().length() <= 12
                        && !value.text().isEmpty()
                        && value.text().chars().allMatch(c -> c >= '0' && c <= '9'));
        if (label.isPresent() && number.isPresent()) {
            add(
                    number.get(),
                    evidence -> new Claim.Stat(
                            number.get().text(),
                            label.get(),
                            Long.parseLong(number.get().text()),
                            evidence));
        }
    }

    private void add(Value value, Function<Evidence, ? extends Claim> make) {
        claims.add(Spot.visible(page, value.text(), value.element(), Origin.STRUCTURED), make);
    }
}
