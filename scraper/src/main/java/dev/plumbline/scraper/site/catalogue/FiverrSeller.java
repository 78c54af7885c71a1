package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seller in the data that Fiverr's page begins with ({@code perseus-initial-props}). */
final class FiverrSeller {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final List<String> LEVELS = List.of("basic", "conversational", "fluent", "native or bilingual");

    private final Page page;
    private final Claims claims;
    private final Embedded data;

    private FiverrSeller(Page page, Claims claims, Embedded data) {
        this.page = page;
        this.claims = claims;
        this.data = data;
    }

    static void read(Page page, Claims claims) {
        page.first("script#perseus-initial-props")
                .flatMap(Embedded::of)
                .ifPresent(data -> new FiverrSeller(page, claims, data).read());
    }

    private void read() {
        say("seller.user.id", id -> evidence -> new Claim.AccountId(id, evidence));
        say("seller.user.name", name -> evidence -> new Claim.Handle(name, evidence));
        say("seller.oneLinerTitle", line -> evidence -> new Claim.Headline(line, evidence));
        say("seller.description", bio -> evidence -> new Claim.Bio(bio, evidence));
        data.text("seller.user.address.countryName")
                .flatMap(PlaceName::parse)
                .ifPresent(place -> add(place.text(), place::claim));
        data.number("seller.user.joinedAt")
                .flatMap(Moment::ofEpoch)
                .map(Moment::date)
                .ifPresent(since ->
                        add(since.toString(), evidence -> new Claim.MemberSince(evidence.quote(), since, evidence)));
        data.each("seller.user.languages").forEach(this::language);
        data.each("seller.activeStructuredSkills").stream()
                .flatMap(skill -> skill.text("name").stream())
                .forEach(skill -> add(skill, evidence -> new Claim.Skill(skill, skill, 0, evidence)));
        data.each("seller.activeEducations").forEach(this::school);
        data.each("seller.certifications").stream()
                .flatMap(one -> one.text("certificationName").stream())
                .forEach(name -> add(name, evidence -> new Claim.Certificate(name, evidence)));
        say(
                "seller.sellerLevel",
                level -> evidence ->
                        new Claim.Badge(level.toLowerCase(Locale.ROOT).replace('_', ' '), evidence));
        data.number("seller.rating.count")
                .ifPresent(count -> claims.add(
                        new Spot(data.element(), count.toString(), Origin.STRUCTURED),
                        evidence -> new Claim.Stat(evidence.quote(), "reviews", count, evidence)));
        data.each("gigsData").stream()
                .flatMap(gig -> gig.text("title").stream())
                .forEach(title -> add(title, evidence -> new Claim.PortfolioItem(title, title, null, evidence)));
        data.each("reviewsData.buying_reviews.reviews").forEach(this::review);
    }

    /** Levels are words, or numbers from 1 for basic to 4 for native. */
    private void language(Embedded language) {
        Optional<String> code =
                language.text("code").map(some -> some.toLowerCase(Locale.ROOT)).filter(LANGUAGES::contains);
        code.ifPresent(iso -> {
            String name = Locale.of(iso).getDisplayLanguage(Locale.ENGLISH);
            @Nullable
            String level = language.number("level")
                    .filter(number -> number >= 1 && number <= LEVELS.size())
                    .map(number -> LEVELS.get(number.intValue() - 1))
                    .or(() -> language.text("level")
                            .map(words -> words.toLowerCase(Locale.ROOT).replace('_', ' ')))
                    .orElse(null);
            add(name, evidence -> new Claim.Language(name, iso, level, evidence));
        });
    }

    private void school(Embedded school) {
        Optional<PartialDate> to = school.number("toYear").map(Object::toString).flatMap(Dates::parse);
        String degree = Stream.of("degree", "degreeTitle")
                .flatMap(name -> school.text(name).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        school.text("school")
                .ifPresent(name -> add(
                        name,
                        evidence -> new Claim.Education(
                                name + "\n" + degree,
                                name,
                                degree.isEmpty() ? null : degree,
                                new Period(null, to.orElse(null), false),
                                evidence)));
    }

    private void review(Embedded review) {
        review.text("comment")
                .ifPresent(comment -> Reviews.add(
                        claims,
                        spot(comment),
                        comment,
                        review.text("username").orElse(null),
                        review.text("created_at").flatMap(Dates::parse).orElse(null)));
    }

    private void say(String path, Function<String, Function<Evidence, Claim>> make) {
        data.text(path).ifPresent(words -> add(words, make.apply(words)));
    }

    private void add(String words, Function<Evidence, Claim> make) {
        claims.add(spot(words), make);
    }

    private Spot spot(String words) {
        return Spot.visible(page, words, data.element(), Origin.STRUCTURED);
    }
}
