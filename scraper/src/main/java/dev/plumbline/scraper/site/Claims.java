package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The only way to make a claim, so that it always has evidence. What is said twice is claimed once: the first maker wins, and
 * makers are called in the order of trust. Of a thing that a person has once (a name, a bio) only the first is kept.
 */
public final class Claims {
    private static final int MOST = 1_000;
    private static final int MOST_EVENTS = 500;

    private final Capture capture;
    private final Site site;
    private final Sites sites;
    private final AccountKey account;
    private final Page page;
    private final Stopwatch stopwatch;
    private final List<Claim> made = new ArrayList<>();
    private final List<DatedEvent> events = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<Object> said = new HashSet<>();
    private Claim.@Nullable Layout layout;

    Claims(Capture capture, Site site, Sites sites, Page page, Stopwatch stopwatch) {
        this.capture = capture;
        this.site = site;
        this.sites = sites;
        this.account = sites.account(capture.url());
        this.page = page;
        this.stopwatch = stopwatch;
    }

    /** Something that every profile of this site says; its absence is drift, named in the reading by the CSS query. */
    public <T> void require(
            String css, Function<String, Optional<T>> parse, BiFunction<T, Evidence, ? extends Claim> make) {
        Optional<Element> element = page.first(css);
        if (element.isEmpty() || !read(element.get(), parse, make)) {
            missing.add(css);
        }
    }

    /** Something that every profile of this site has, from which nothing is read by itself; its absence is drift. */
    public void expect(String css) {
        if (page.first(css).isEmpty()) {
            missing.add(css);
        }
    }

    /** Something that a profile may say, once for every element found. */
    public <T> void each(
            String css, Function<String, Optional<T>> parse, BiFunction<T, Evidence, ? extends Claim> make) {
        page.document().select(css).forEach(element -> read(element, parse, make));
    }

    /** One claim about the words at a spot; nothing where they are blank or were claimed before. */
    public void add(Spot spot, Function<Evidence, ? extends Claim> make) {
        if (spot.quote().isBlank() || made.size() >= MOST) {
            return;
        }
        stopwatch.check();
        Claim claim = make.apply(Quotes.evidence(this::evidence, page, spot));
        if (said.add(Sameness.of(claim))) {
            made.add(claim);
        }
    }

    /** One event at a spot; nothing where its words are blank. */
    public void event(Spot spot, Function<Evidence, DatedEvent> make) {
        if (spot.quote().isBlank() || events.size() >= MOST_EVENTS) {
            return;
        }
        stopwatch.check();
        events.add(make.apply(Quotes.evidence(this::evidence, page, spot)));
    }

    /** How the page is built; it stands beside the claims. */
    void layout(Spot spot, Function<Evidence, Claim.Layout> make) {
        stopwatch.check();
        layout = make.apply(Quotes.evidence(this::evidence, page, spot));
    }

    /** Whether a claim of this kind was made. */
    public boolean has(Class<? extends Claim> kind) {
        return made.stream().anyMatch(kind::isInstance);
    }

    /** Whether an event was told of. */
    public boolean hasEvents() {
        return !events.isEmpty();
    }

    /** The first claim of a kind. */
    public <C extends Claim> Optional<C> first(Class<C> kind) {
        return made.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** When the browser saw the page. */
    public Instant capturedAt() {
        return capture.capturedAt();
    }

    /** The day of the capture, as UTC has it. */
    LocalDate asOf() {
        return capture.capturedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    Sites sites() {
        return sites;
    }

    AccountKey account() {
        return account;
    }

    List<Claim> made() {
        return List.copyOf(made);
    }

    List<DatedEvent> events() {
        return List.copyOf(events);
    }

    Claim.@Nullable Layout layout() {
        return layout;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    private <T> boolean read(
            Element element, Function<String, Optional<T>> parse, BiFunction<T, Evidence, ? extends Claim> make) {
        Spot spot = Spot.of(element, Origin.MARKUP);
        Optional<T> value = spot.quote().isBlank() ? Optional.empty() : parse.apply(spot.quote());
        value.ifPresent(found -> add(exact(spot, found), evidence -> make.apply(found, evidence)));
        return value.isPresent();
    }

    /** The value itself as the quote, where it stands in the element as it is. */
    private static Spot exact(Spot spot, Object value) {
        return value instanceof String words && !words.isBlank() && spot.quote().contains(words)
                ? spot.quoting(words)
                : spot;
    }

    private Evidence evidence(String quote, String prefix, String suffix, String cssPath, Origin origin) {
        return new Evidence(
                capture.id(),
                capture.url(),
                capture.capturedAt(),
                site,
                account,
                quote,
                prefix,
                suffix,
                cssPath,
                origin);
    }
}
