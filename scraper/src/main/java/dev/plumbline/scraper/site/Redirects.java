package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sites lead outgoing links through a page of their own; the real address stands in a parameter. */
final class Redirects {
    private static final Set<String> PARAMETERS = Set.of("url", "u", "to", "target", "dest", "redirect", "ref", "q");
    private static final List<String> PATHS =
            List.of("redir", "leaving", "out", "away", "/l.php", "safety", "external", "url");

    private Redirects() {}

    /** Where such an address leads. */
    static Optional<PageUrl> target(PageUrl url) {
        String query = url.uri().getRawQuery();
        if (query == null || PATHS.stream().noneMatch(url.path()::contains)) {
            return Optional.empty();
        }
        return List.of(query.split("&", 16)).stream()
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2 && PARAMETERS.contains(parameter[0]))
                .flatMap(parameter -> decoded(parameter[1]).stream())
                .flatMap(target -> PageUrl.parse(target).stream())
                .findFirst();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
