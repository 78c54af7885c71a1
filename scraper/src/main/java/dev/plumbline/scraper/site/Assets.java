package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * File names of a page's own scripts, styles and pictures, as far as nobody else would give them by chance: with a hash of the
 * content in them, or long. Names that libraries and templates have stand in {@code ordinary-assets.csv}.
 */
record Assets(List<String> names, @Nullable String favicon) {
    private static final int MOST = 40;
    private static final int MOST_READ = 400;
    private static final int LONG = 14;
    private static final int LONGEST = 100;
    private static final int SHORTEST_HASH = 8;

    /** Eight or more letters and digits mixed, as build tools write them. */
    private static final Pattern MIXED =
            Pattern.compile("(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{" + SHORTEST_HASH + ",}");

    private static final Set<String> ORDINARY = Table.rows(Assets.class, "ordinary-assets.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    static Assets of(Page page) {
        Set<String> names = page.document().select("script[src], link[rel=stylesheet][href], img[src]").stream()
                .limit(MOST_READ)
                .flatMap(element -> name(page, element).stream())
                .filter(Assets::isTelling)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> favicon = page.outline().headLinks().stream()
                .filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("icon"))
                .flatMap(link -> name(page, link).stream())
                .filter(Assets::isTelling)
                .findFirst();
        return new Assets(List.copyOf(names), favicon.orElse(null));
    }

    /** The last part of an address on the page's own host. */
    private static Optional<String> name(Page page, Element element) {
        String address = element.absUrl(element.hasAttr("src") ? "src" : "href");
        return PageUrl.parse(address)
                .filter(url -> url.authority().equals(page.url().authority()))
                .map(PageUrl::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .filter(name -> name.length() <= LONGEST);
    }

    static boolean isTelling(String name) {
        int dot = name.indexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean ordinary = words(name).anyMatch(ORDINARY::contains) || ORDINARY.contains(name);
        return !ordinary && (words(name).anyMatch(word -> MIXED.matcher(word).matches()) || stem.length() >= LONG);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[._~@-]+", 12));
    }
}
