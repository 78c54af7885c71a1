package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Emails;
import dev.plumbline.scraper.extract.LanguageSkill;
import dev.plumbline.scraper.extract.PhoneNumber;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Thing;
import dev.plumbline.scraper.extract.Thing.Value;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.place.Countries;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims from structured data about the person whose page this is: JSON-LD, microdata, RDFa, microformats, embedded state. */
public final class StructuredData {
    private final Page page;
    private final Claims claims;

    private StructuredData(Page page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    public static void read(Page page, Claims claims) {
        StructuredData data = new StructuredData(page, claims);
        Subject.of(page).forEach(data::person);
    }

    /** Only who it is: for pages whose other structured data is stale or masked. */
    public static void describe(Page page, Claims claims) {
        StructuredData data = new StructuredData(page, claims);
        Subject.of(page)
                .forEach(person -> data.say(person.first("name"), name -> evidence -> new Claim.Name(name, evidence)));
    }

    /** What is said of one person that is known to be the subject. */
    static void person(Page page, Claims claims, Thing person) {
        new StructuredData(page, claims).person(person);
    }

    private void person(Thing person) {
        say(person.first("name"), name -> evidence -> new Claim.Name(name, evidence));
        say(person.first("jobtitle"), title -> evidence -> new Claim.Headline(title, evidence));
        say(person.first("description"), bio -> evidence -> new Claim.Bio(bio, evidence));
        place(person);
        person.first("timezone")
                .ifPresent(value -> Zones.parse(value.text())
                        .ifPresent(zone -> add(value, evidence -> new Claim.TimeZone(value.text(), zone, evidence))));
        person.values("knowslanguage").forEach(this::language);
        Stream.of("email", "mbox").flatMap(person::values).forEach(this::email);
        Stream.of("telephone", "phone").flatMap(person::values).forEach(this::phone);
        person.first("nationality")
                .ifPresent(value -> Countries.coded(value.text())
                        .ifPresent(country ->
                                add(value, evidence -> new Claim.StatedNationality(value.text(), country, evidence))));
        person.first("image", "img", "depiction").ifPresent(this::avatar);
        Stream.of("sameas", "url", "homepage").flatMap(person::values).forEach(this::link);
    }

    private void say(Optional<Value> value, Function<String, Function<Evidence, Claim>> make) {
        value.ifPresent(found -> add(found, make.apply(found.words())));
    }

    private void add(Value value, Function<Evidence, ? extends Claim> make) {
        claims.add(Spot.visible(page, value.words(), value.element(), Origin.STRUCTURED), make);
    }

    private void place(Thing person) {
        Optional<Thing> address = Stream.of("address", "homelocation", "location")
                .flatMap(person::things)
                .map(place -> place.things("address").findFirst().orElse(place))
                .findFirst();
        Thing from = address.orElse(person);
        Optional<Value> city = from.first("addresslocality");
        Optional<Value> country = from.first("addresscountry");
        Optional<Value> any = city.or(() -> country).or(() -> person.first("address", "homelocation", "location"));
        any.ifPresent(value -> {
            @Nullable
            String code =
                    country.flatMap(found -> Countries.coded(found.text())).orElse(null);
            place(value, city.map(Value::text).orElse(null), code);
        });
    }

    private void place(Value value, @Nullable String city, @Nullable String country) {
        String words = Stream.of(city, country == null ? null : Countries.english(country))
                .filter(part -> part != null)
                .reduce((a, b) -> a + ", " + b)
                .orElse(value.text());
        String shown = page.outline().find(words).isPresent() || city == null ? words : value.text();
        Optional<PlaceName> read = PlaceName.parse(city == null ? value.text() : city);
        read.ifPresent(place -> claims.add(
                Spot.visible(page, shown, value.element(), Origin.STRUCTURED),
                evidence -> new Claim.Place(
                        words, place.city(), place.region(), country == null ? place.country() : country, evidence)));
    }

    private void language(Value value) {
        LanguageSkill.parse(value.text())
                .ifPresent(skill -> add(
                        value,
                        evidence -> new Claim.Language(value.text(), skill.language(), skill.level(), evidence)));
    }

    private void email(Value value) {
        List<String> found = Emails.in(value.text());
        found.forEach(address -> claims.add(
                Spot.visible(page, address, value.element(), Origin.STRUCTURED),
                evidence -> new Claim.Email(address, Emails.normal(address), evidence)));
    }

    private void phone(Value value) {
        @Nullable
        String country =
                claims.first(Claim.Place.class).map(Claim.Place::country).orElse(null);
        PhoneNumber.field(value.text(), country)
                .ifPresent(phone ->
                        claims.add(Spot.visible(page, phone.text(), value.element(), Origin.STRUCTURED), phone::claim));
    }

    private void avatar(Value value) {
        PageUrl.parse(value.text())
                .ifPresent(url -> add(value, evidence -> new Claim.Avatar(value.text(), url.toString(), evidence)));
    }

    private void link(Value value) {
        Links.add(page, claims, value.text(), value.element(), Origin.STRUCTURED);
    }
}
