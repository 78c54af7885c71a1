package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder {@code golden/<site>/<case>} holds a page of invented people, its address in a comment on the first line, and what is read
 * there. {@code -Dgolden.rewrite} writes what is read now: look at the difference before you commit it.
 */
class GoldenTest {
    static final Path ROOT = Path.of("src/test/resources/golden");

    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("page.html"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** Loading the tables of names, places and labels is no page's time; on a busy machine it takes seconds. */
    @BeforeAll
    static void loads_the_tables() throws IOException {
        read(ROOT.resolve("document/full"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void reads_what_a_careful_reader_wrote_down(Path folder) throws IOException {
        String read = GoldenJson.of(read(folder));
        Path expected = folder.resolve("expected.json");
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_claim_says_where(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("page.html"));
        for (Claim claim : read(folder).claims()) {
            assertThat(claim.evidence().quote()).isNotBlank();
            assertThat(Jsoup.parse(page).select(claim.evidence().cssPath()))
                    .as(claim.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void every_adapter_has_a_full_a_sparse_and_a_not_a_profile_case() {
        for (SiteAdapter adapter : SiteAdapters.ALL) {
            for (String kind : List.of("full", "sparse", "not-a-profile")) {
                assertThat(ROOT.resolve(adapter.info().id()).resolve(kind).resolve("page.html"))
                        .isRegularFile();
            }
        }
    }

    @Test
    void no_page_that_is_no_profile_has_claims() throws IOException {
        Set<Path> none = folders().stream()
                .filter(folder -> folder.endsWith("not-a-profile"))
                .collect(Collectors.toSet());
        for (Path folder : none) {
            assertThat(read(folder).kind().aboutCandidate())
                    .as(folder.toString())
                    .isFalse();
            assertThat(read(folder).claims()).as(folder.toString()).isEmpty();
        }
    }

    static Reading read(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("page.html"));
        String url =
                page.substring(page.indexOf("<!--") + 4, page.indexOf("-->")).strip();
        return Read.page(url, page);
    }
}
