package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Claims out of one object of an application's state. Their place is where the page shows the same words, else the script.
 *
 * @param object whose fields are read by their names; a field that is missing says nothing
 */
public record StateClaims(Page page, Claims claims, Embedded object) {

    /** The words of a field, a path of names with dots between. */
    public Optional<String> text(String path) {
        return object.text(path);
    }

    public void say(String path, BiFunction<String, Evidence, ? extends Claim> make) {
        text(path).ifPresent(words -> claims.add(spot(words), evidence -> make.apply(words, evidence)));
    }

    public void place(String path) {
        text(path).flatMap(PlaceName::parse).ifPresent(place -> claims.add(spot(place.text()), place::claim));
    }

    /** A place in parts, the smallest first; the part that the page shows is its quote. */
    public void place(List<String> parts) {
        PlaceName.parse(String.join(", ", parts))
                .ifPresent(place -> claims.add(
                        parts.stream()
                                .map(this::spot)
                                .filter(spot -> !spot.lines().isEmpty())
                                .findFirst()
                                .orElseGet(() -> spot(parts.getFirst())),
                        place::claim));
    }

    public void skill(String name) {
        String words = Texts.collapsed(name);
        claims.add(spot(words), evidence -> new Claim.Skill(words, words, 0, evidence));
    }

    /** An employment, by the fields of its employer and its title; either may be missing, not both. */
    public void job(String employer, String title) {
        @Nullable String organisation = text(employer).orElse(null);
        @Nullable String what = text(title).orElse(null);
        String words = organisation != null ? organisation : what;
        if (words != null) {
            claims.add(spot(words), evidence -> new Claim.Job(words, organisation, what, Period.UNSAID, evidence));
        }
    }

    public void school(String path) {
        say(path, (school, evidence) -> new Claim.Education(school, school, null, Period.UNSAID, evidence));
    }

    public void since(String path) {
        moment(path)
                .ifPresent(moment -> claims.add(
                        spot(moment.date().toString()),
                        evidence -> new Claim.MemberSince(evidence.quote(), moment.date(), evidence)));
    }

    public void count(String path, String label) {
        text(path)
                .filter(words -> words.matches("\\d{1,15}"))
                .ifPresent(words -> claims.add(
                        spot(words),
                        evidence -> new Claim.Stat(words + " " + label, label, Long.parseLong(words), evidence)));
    }

    public void avatar(String path) {
        text(path)
                .flatMap(PageUrl::parse)
                .ifPresent(url -> claims.add(
                        new Spot(object.element(), url.toString(), Origin.STRUCTURED),
                        evidence -> new Claim.Avatar(url.toString(), url.toString(), evidence)));
    }

    /** A link by its whole address. */
    public void link(String address) {
        Links.add(page, claims, address, object.element(), Origin.STRUCTURED);
    }

    /** A link; where the field holds the account's name only, the address is made with it. */
    public void link(String path, String prefix) {
        text(path)
                .map(words -> words.contains("://") || prefix.isEmpty() ? words : prefix + words)
                .ifPresent(address -> Links.add(page, claims, address, object.element(), Origin.STRUCTURED));
    }

    /** Something that happened, called by one field at the time of another. */
    public void event(DatedEvent.Kind kind, String title, String time, @Nullable String author) {
        Optional<String> words = text(title);
        if (words.isPresent()) {
            moment(time).ifPresent(moment -> Events.add(claims, kind, spot(words.get()), moment, author));
        }
    }

    private Optional<Moment> moment(String path) {
        return text(path)
                .flatMap(words ->
                        words.matches("\\d{9,13}") ? Moment.ofEpoch(Long.parseLong(words)) : Moment.parse(words));
    }

    private Spot spot(String words) {
        return Spot.visible(page, words, object.element(), Origin.STRUCTURED);
    }
}
