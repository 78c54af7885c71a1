package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Table;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sites lead outgoing links through a page of their own; the real address stands in a parameter. The known ones are
 * {@code redirects.csv}; of an unknown site it is told by the words. A shortener's address ({@code lnkd.in}) says nothing and stays.
 */
final class Redirects {
    private static final Map<String, List<List<String>>> KNOWN =
            Table.rows(Redirects.class, "redirects.csv").stream().collect(Collectors.groupingBy(List::getFirst));
    private static final Set<String> PARAMETERS = Set.of("url", "u", "to", "target", "dest", "redirect", "ref", "q");
    private static final List<String> PATHS =
            List.of("redir", "leaving", "out", "away", "/l.php", "safety", "external", "url");
    private static final int MOST_PARAMETERS = 16;
    private static final int MOST_STEPS = 3;

    private Redirects() {}

    /** Where an address leads that a known site leads through a page of its own; the address itself where none does. */
    static PageUrl followed(PageUrl url) {
        PageUrl at = url;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<PageUrl> next = known(at);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** Where an address of the page's own site leads, by its words. */
    static Optional<PageUrl> target(PageUrl url) {
        return PATHS.stream().noneMatch(url.path()::contains)
                ? Optional.empty()
                : parameters(url)
                        .filter(parameter -> PARAMETERS.contains(parameter[0]))
                        .flatMap(parameter -> decoded(parameter[1]).stream())
                        .flatMap(target -> PageUrl.parse(target).stream())
                        .findFirst();
    }

    private static Optional<PageUrl> known(PageUrl url) {
        String host = url.host();
        for (int dot = -1; ; ) {
            Optional<PageUrl> target = KNOWN.getOrDefault(host.substring(dot + 1), List.of()).stream()
                    .filter(row -> url.path().startsWith(row.get(1)))
                    .flatMap(row -> written(url, row).stream())
                    .flatMap(address -> PageUrl.parse(address).stream())
                    .findFirst();
            dot = host.indexOf('.', dot + 1);
            if (target.isPresent() || dot < 0) {
                return target;
            }
        }
    }

    private static Optional<String> written(PageUrl url, List<String> row) {
        String query = url.uri().getRawQuery();
        return switch (row.get(2)) {
            case "?" -> query == null ? Optional.empty() : decoded(query);
            case "/" -> Optional.of("https://" + url.path().substring(row.get(1).length()));
            default ->
                parameters(url)
                        .filter(parameter -> parameter[0].equals(row.get(2)))
                        .findFirst()
                        .flatMap(parameter -> decoded(parameter[1]));
        };
    }

    /** Name and value, not decoded. */
    private static Stream<String[]> parameters(PageUrl url) {
        String query = url.uri().getRawQuery();
        return query == null
                ? Stream.empty()
                : Stream.of(query.split("&", MOST_PARAMETERS))
                        .map(parameter -> parameter.split("=", 2))
                        .filter(parameter -> parameter.length == 2);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
