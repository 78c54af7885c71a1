package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    private static final Paths PATHS = Paths.of("board.example", "u 0")
            .first(PageKind.LIST, "search")
            .below(PageKind.LIST, "likes")
            .below(PageKind.PROFILE, "about")
            .otherwise(PageKind.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "/Jane, PROFILE",
        "/u/jane, PROFILE",
        "/en/u/jane, PROFILE",
        "/jane/about, PROFILE",
        "/jane/likes, LIST",
        "/u/jane/likes?page=2, LIST",
        "/jane/some-gig, UNKNOWN",
        "/search?q=x, LIST",
        "/de/search, LIST",
        "/, UNKNOWN",
    })
    void an_address_tells_the_kind_of_page(String path, PageKind kind) {
        assertThat(PATHS.kind(PageUrl.of("https://board.example" + path))).isEqualTo(kind);
    }
}
