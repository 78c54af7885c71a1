package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Agreement;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.IpAddress;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a team watches, made ready to be compared with. Names are screened; everything else is equal or is not: a mailbox, a host
 * below a listed domain, an address within a listed range, a listed text within another. What a benign entry names is silent.
 */
public final class WatchIndex {
    /** Nothing is watched. */
    public static final WatchIndex NOTHING = new WatchIndex(List.of());

    /** The most matches of one candidate. */
    public static final int MOST = 100;

    private static final int MOST_TEXTS = 2_000;
    private static final int MOST_RANGES = 5_000;

    private final Map<Identifier, List<Watched>> exact = new HashMap<>();
    private final List<Listed> texts = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final PictureWatch watched;
    private final NameWatch persons;
    private final NameWatch organisations;

    private record Listed(String value, Watched on) {}

    private record Range(IpAddress from, IpAddress to, String value, Watched on) {}

    private WatchIndex(Collection<Watched> all) {
        watched = PictureWatch.of(all);
        persons = NameWatch.persons(all.stream());
        organisations = NameWatch.organisations(all.stream());
        all.forEach(on -> on.entry().identifiers().forEach(identifier -> add(on, identifier)));
    }

    /** An index of these entries; expired ones stay silent from their day on. */
    public static WatchIndex of(Collection<Watched> entries) {
        return entries.isEmpty() ? NOTHING : new WatchIndex(entries);
    }

    private void add(Watched on, Identifier identifier) {
        switch (identifier.matter()) {
            case TEXT -> {
                if (texts.size() < MOST_TEXTS) {
                    texts.add(new Listed(" " + identifier.value() + " ", on));
                }
            }
            case IP_RANGE ->
                IpAddress.range(identifier.value()).ifPresent(range -> {
                    if (ranges.size() < MOST_RANGES) {
                        ranges.add(new Range(range[0], range[1], identifier.value(), on));
                    }
                });
            case PICTURE -> {
                // All views of a picture are compared together.
            }
            default ->
                exact.computeIfAbsent(identifier, none -> new ArrayList<>(1)).add(on);
        }
    }

    /**
     * What stands on a list, at most {@link #MOST} matches: one for each thing said and entry.
     *
     * @param readings the newest of each page
     * @param rows the candidate's rows of the employer's systems
     * @param pictures of the candidate's profiles
     */
    public List<ListMatch> matches(
            Collection<Reading> readings,
            Collection<EmployerRecord> rows,
            Collection<Pictured> pictures,
            Instant asOf) {
        Map<String, ListMatch> found = new LinkedHashMap<>();
        Map<Mention, List<Fit>> known = new HashMap<>(); // the same name stands in many places
        Mention.of(readings, rows)
                .forEach(said -> known.computeIfAbsent(
                                said.mention(), mention -> fits(mention, asOf).toList())
                        .forEach(fit -> found.merge(key(fit), fit.at(said.evidence()), WatchIndex::better)));
        pictures.forEach(said -> heard(watched.of(said), asOf)
                .forEach(fit -> found.merge(key(fit), fit.at(said.evidence()), WatchIndex::better)));
        return found.values().stream().limit(MOST).toList();
    }

    /** Whether any picture is watched. */
    public boolean hasPictures() {
        return !watched.isEmpty();
    }

    /** What of a text that somebody marked stands on a list: each entry once, by what tells it best. */
    public TextCheck check(String text, Instant asOf) {
        SelectedText selected = SelectedText.of(text);
        Map<String, Fit> found = new LinkedHashMap<>();
        selected.mentions()
                .forEach(mention -> fits(mention, asOf)
                        .forEach(fit -> found.merge(
                                fit.on().list() + "\n" + fit.on().entry().id() + "\n"
                                        + fit.mention().matter(),
                                fit,
                                Fit::better)));
        return selected.checked(
                found.values().stream().limit(MOST).map(Fit::inText).toList());
    }

    /** What this names on lists that hold on that day; nothing where a benign list names the very same. */
    private Stream<Fit> fits(Mention mention, Instant asOf) {
        return heard(of(mention), asOf);
    }

    private static Stream<Fit> heard(Stream<Fit> fits, Instant asOf) {
        List<Fit> all = fits.filter(fit -> !fit.on().isOver(asOf)).toList();
        boolean silent = all.stream().anyMatch(fit -> fit.on().benign() && fit.isVery());
        return silent ? Stream.empty() : all.stream().filter(fit -> !fit.on().benign());
    }

    private static ListMatch better(ListMatch one, ListMatch other) {
        return one.weak() && !other.weak() ? other : one;
    }

    private static String key(Fit fit) {
        return fit.mention().matter() + "\n" + Matter.words(fit.mention().text()) + "\n"
                + fit.on().list() + "\n" + fit.on().entry().id();
    }

    private Stream<Fit> of(Mention mention) {
        return switch (mention.matter()) {
            case NAME -> names(mention);
            case DOMAIN -> domains(mention);
            case IP_RANGE -> addresses(mention);
            case TEXT -> texts(mention);
            case PICTURE -> Stream.empty();
            default -> equal(mention, mention.text());
        };
    }

    private Stream<Fit> names(Mention mention) {
        NameWatch names = mention.kind() == EntryKind.PERSON ? persons : organisations;
        return names.find(mention.text()).stream()
                .map(hit -> new Fit(
                        mention,
                        hit.named().on(),
                        hit.named().name(),
                        hit.comparison().agreement() == Agreement.AGREE
                                ? "agrees: " + hit.comparison().reason()
                                : hit.comparison().reason(),
                        hit.named().weak()));
    }

    private Stream<Fit> equal(Mention mention, String text) {
        return mention.matter().spelling(text).stream()
                .flatMap(value -> exact.getOrDefault(new Identifier(mention.matter(), value), List.of()).stream()
                        .map(on -> fit(mention, on, value, "equal")));
    }

    /** The host itself and each domain above it. */
    private Stream<Fit> domains(Mention mention) {
        Optional<String> host = Matter.DOMAIN.spelling(mention.text());
        List<String> above = new ArrayList<>();
        for (String rest = host.orElse(""); rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            above.add(rest);
        }
        return above.stream()
                .flatMap(value -> exact.getOrDefault(new Identifier(Matter.DOMAIN, value), List.of()).stream()
                        .map(on -> fit(mention, on, value, value.equals(host.orElse("")) ? "equal" : "below it")));
    }

    private Stream<Fit> addresses(Mention mention) {
        return ranges.isEmpty()
                ? Stream.empty()
                : IpAddress.parse(mention.text()).stream()
                        .flatMap(address -> ranges.stream()
                                .filter(range -> range.from().compareTo(address) <= 0
                                        && range.to().compareTo(address) >= 0)
                                .map(range -> fit(mention, range.on(), range.value(), "within it")));
    }

    private Stream<Fit> texts(Mention mention) {
        if (texts.isEmpty()) {
            return Stream.empty();
        }
        String words = " " + Matter.words(mention.text()) + " ";
        return texts.stream()
                .filter(listed -> words.contains(listed.value()))
                .map(listed -> fit(mention, listed.on(), listed.value().strip(), "contains it"));
    }

    private static Fit fit(Mention mention, Watched on, String listed, String how) {
        return new Fit(mention, on, listed, how, false);
    }
}
