package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a page or an address is, reading it gives an answer. */
class HostilePagesTest {
    private static final List<String> GOLDEN = golden();
    private static final String[] URLS = {
        "https://jane.example/", "https://gigs.example/freelancers/jane", "https://github.com/jane",
        "https://www.linkedin.com/in/jane", "https://www.upwork.com/freelancers/~01", "https://x.com/jane",
        "https://www.freelancer.com/u/jane", "https://stackoverflow.com/story/jane", "https://www.xing.com/profile/jane"
    };

    @Property(tries = 400)
    void any_markup_is_read(@ForAll("markup") String html, @ForAll int site) {
        check(Read.page(URLS[Math.floorMod(site, URLS.length)], html));
    }

    @Property(tries = 400)
    void a_golden_page_that_was_cut_and_mixed_is_read(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder(GOLDEN.get(random.nextInt(GOLDEN.size())));
        String other = GOLDEN.get(random.nextInt(GOLDEN.size()));
        for (int i = 0; i < 12 && page.length() > 100; i++) {
            int at = random.nextInt(page.length());
            int end = Math.min(page.length(), at + random.nextInt(60));
            switch (random.nextInt(3)) {
                case 0 -> page.delete(at, end);
                case 1 -> page.insert(at, page.substring(at, end).repeat(1 + random.nextInt(4)));
                default -> page.insert(at, other, 0, random.nextInt(other.length()));
            }
        }
        check(Read.page(URLS[random.nextInt(URLS.length)], page.toString()));
    }

    @Property(tries = 2_000)
    void no_address_makes_the_parser_throw(@ForAll("addresses") String text) {
        PageUrl.parse(text).ifPresent(url -> {
            assertThat(url.host()).isNotEmpty();
            assertThat(url.canonical()).isNotEmpty();
            check(Read.page(text, "<h1>Jane Doe</h1><h2>Skills</h2><p>Java</p>"));
        });
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> known = Arbitraries.of(
                "<h1>",
                "</h1>",
                "<h2>Skills</h2>",
                "<h2>Work history</h2>",
                "<h2>Education</h2>",
                "<li>",
                "</li>",
                "<ul>",
                "<dl>",
                "<dt>Location</dt>",
                "<dd>",
                "<table>",
                "<th>Phone",
                "<td>",
                "<a href='mailto:a@b.example'>",
                "<a rel=me href=//x.y>",
                "<p>",
                "<br>",
                "<div class=h-card>",
                "<span class=p-name>",
                "<div itemscope itemtype=Person>",
                "<b itemprop=name>",
                "2019 – 2021",
                "March 2020 - Present",
                "(3 years)",
                "· | @ at , ",
                "+46 31 390 01 12",
                "$27.50/hr",
                "Languages: English (C2)",
                "<script type='application/ld+json'>{\"@type\":\"Person\",\"name\":\"J\"}</script>",
                "<template>",
                "<svg>",
                "<base href='::'>",
                "\u202e",
                "\u200b",
                "\ud83d",
                "&#0;",
                "<!--",
                "-->",
                "<![CDATA[",
                "<aside>",
                "<footer>",
                "<select>",
                "<math><mi>");
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, words))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> parts = Arbitraries.of(
                "http://",
                "https://",
                "jane.example",
                "xn--a",
                "..",
                "/",
                "//",
                "%",
                "%zz",
                "%00",
                "?",
                "&",
                "=",
                "#",
                ":",
                ":99999",
                "@",
                "[::1]",
                "[",
                " ",
                "\\",
                "é",
                "www.",
                "~01",
                "in/",
                "u/",
                "status/",
                "-",
                "_",
                "|",
                "\u0000");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                parts.list().ofMaxSize(12).map(some -> "https://jane.example" + String.join("", some)),
                parts.list().ofMaxSize(12).map(some -> String.join("", some)));
    }

    private static void check(Reading reading) {
        assertThat(reading.abnormal()).isNull();
        for (Claim claim : reading.claims()) {
            assertThat(claim.evidence().quote()).isNotBlank();
            assertThat(claim.evidence().cssPath()).isNotBlank();
            assertThat(claim.evidence().prefix().length()).isLessThanOrEqualTo(32);
            assertThat(claim.evidence().suffix().length()).isLessThanOrEqualTo(32);
        }
    }

    private static List<String> golden() {
        List<String> pages = new ArrayList<>();
        try {
            for (Path folder : GoldenTest.folders()) {
                pages.add(Files.readString(folder.resolve("page.html")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages;
    }
}
