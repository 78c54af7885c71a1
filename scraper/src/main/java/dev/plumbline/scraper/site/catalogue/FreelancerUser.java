package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The user object in the data that Freelancer.com embeds, by the names of its public interface. */
final class FreelancerUser {
    private static final List<String> VERIFIED = List.of("payment", "email", "identity", "phone", "deposit");
    private static final String HISTORY = "reputation.entire_history.";

    private final Page page;
    private final Claims claims;
    private final Embedded user;

    private FreelancerUser(Page page, Claims claims, Embedded user) {
        this.page = page;
        this.claims = claims;
        this.user = user;
    }

    static void read(Page page, Claims claims, String account) {
        page.document().select("script[type=application/json]").stream()
                .limit(8)
                .flatMap(script -> Embedded.of(script).stream())
                .flatMap(data -> data.having("username", account, "registration_date").stream())
                .findFirst()
                .ifPresent(user -> new FreelancerUser(page, claims, user).read());
    }

    private void read() {
        user.text("id").ifPresent(id -> add(id, evidence -> new Claim.AccountId(id, evidence)));
        user.text("public_name")
                .or(() -> user.text("display_name"))
                .ifPresent(name -> add(name, evidence -> new Claim.Name(name, evidence)));
        user.text("tagline").ifPresent(line -> add(line, evidence -> new Claim.Headline(line, evidence)));
        user.text("profile_description").ifPresent(bio -> add(bio, evidence -> new Claim.Bio(bio, evidence)));
        place();
        user.text("timezone.timezone")
                .ifPresent(words -> Zones.parse(words)
                        .ifPresent(zone -> add(words, evidence -> new Claim.TimeZone(words, zone, evidence))));
        rate();
        user.number("registration_date")
                .flatMap(Moment::ofEpoch)
                .ifPresent(since -> add(
                        since.date().toString(),
                        evidence -> new Claim.MemberSince(evidence.quote(), since.date(), evidence)));
        user.each("jobs").stream()
                .flatMap(job -> job.text("name").stream())
                .forEach(skill -> add(skill, evidence -> new Claim.Skill(skill, skill, 0, evidence)));
        user.each("qualifications").stream()
                .flatMap(exam -> exam.text("name").stream())
                .forEach(exam -> add(exam, evidence -> new Claim.Certificate(exam, evidence)));
        VERIFIED.stream()
                .filter(what -> user.is("status." + what + "_verified"))
                .map(what -> Character.toUpperCase(what.charAt(0)) + what.substring(1) + " Verified")
                .forEach(badge -> add(badge, evidence -> new Claim.Badge(badge, evidence)));
        stat("reviews", "reviews");
        stat("complete", "completed projects");
    }

    private void place() {
        String words = Stream.of("location.city", "location.country.name")
                .flatMap(name -> user.text(name).stream())
                .collect(Collectors.joining(", "));
        PlaceName.parse(words).ifPresent(place -> add(words, place::claim));
    }

    private void rate() {
        Optional<String> currency = user.text("primary_currency.code");
        user.text("hourly_rate")
                .flatMap(rate -> Money.parse(rate + " " + currency.orElse("")))
                .ifPresent(money -> add(
                        money.amount().toString(),
                        evidence -> new Claim.Rate(
                                money.amount() + " " + money.currency(),
                                money.amount(),
                                money.currency(),
                                "hour",
                                evidence)));
    }

    private void stat(String name, String label) {
        user.number(HISTORY + name)
                .ifPresent(count -> claims.add(
                        new Spot(user.element(), count.toString(), Origin.STRUCTURED),
                        evidence -> new Claim.Stat(evidence.quote(), label, count, evidence)));
    }

    private void add(String words, Function<Evidence, Claim> make) {
        claims.add(Spot.visible(page, words, user.element(), Origin.STRUCTURED), make);
    }
}
