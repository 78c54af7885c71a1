package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    private static final Path PAGE = Path.of("catalogue", "sites.md");
    private static final Sites SITES = new Sites(SiteAdapters.ALL);

    @ParameterizedTest
    @CsvSource({
        "https://www.github.com/MarenHolt?tab=repositories, github/marenholt",
        "https://github.com/MarenHolt/quietd, github/marenholt",
        "https://no.linkedin.com/in/Maren-Holt-Bergen/?trk=x, linkedin/maren-holt-bergen",
        "https://www.upwork.com/freelancers/~01F3A9, upwork/~01f3a9",
        "https://www.upwork.com/o/profiles/users/_~01f3a9/, upwork/~01f3a9",
        "https://www.freelancer.com/u/KasperVinter, freelancer/kaspervinter",
        "https://twitter.com/Maren, x/maren",
        "https://x.com/maren/status/1, x/maren",
        "https://stackoverflow.com/users/9021/maren, stack-overflow/9021",
        "http://gighub.localhost:8090/freelancers/rdantas, web/gighub.localhost:8090/freelancers/rdantas",
        "http://gighub.localhost:8090/freelancers/RDantas/?utm_source=x#top, web/gighub.localhost:8090/freelancers/rdantas",
        "http://hanna.folio.localhost:8090/, web/hanna.folio.localhost:8090",
        "http://hanna.folio.localhost:8090/about, web/hanna.folio.localhost:8090",
        "https://jane.example:443/blog/2024/x, web/jane.example",
        "http://jane.example:80/, web/jane.example",
        "https://www.jane.example/projects/, web/jane.example",
        "https://profis.example/de/profil/anke, web/profis.example/profil/anke",
        "https://board.example/profile.php?id=7&tab=2, web/board.example/profile.php?id=7",
        "https://pages.example/jane, web/pages.example/jane",
        "https://medium.com/@Jane, medium/jane",
        "https://jane.github.io/cv/, web/github.io/jane",
        "https://mobile.twitter.com/Jane?lang=de, x/jane",
        "https://de.linkedin.com/in/j%C3%BCrgen-k/en?originalSubdomain=de, linkedin/jürgen-k",
        "https://www.linkedin.com/in/Jürgen-K, linkedin/jürgen-k",
        "https://m.facebook.com/jane.doe/?locale=de_DE, web/facebook.com/jane.doe",
        "https://www.facebook.com/profile.php?id=1000&ref=x, web/facebook.com/1000",
        "https://www.facebook.com/people/Jane-Doe/1000/, web/facebook.com/1000",
        "https://www.youtube.com/@Jane/videos, youtube/jane",
        "https://youtube.com/channel/UCaBc, youtube/ucabc",
        "https://m.youtube.com/user/Jane, youtube/jane",
        "https://www.youtube.com/watch?v=x, youtube/youtube.com/watch?v=x",
        "https://t.me/s/janedev, telegram/janedev",
        "https://telegram.me/JaneDev, telegram/janedev",
        "https://t.me/joinchat/AAAA, telegram/t.me/joinchat/AAAA",
        "https://api.whatsapp.com/send?phone=351910000000&text=hi, web/wa.me/351910000000",
        "https://www.reddit.com/u/jane/, web/reddit.com/jane",
        "https://old.reddit.com/user/Jane, web/reddit.com/jane",
        "https://www.malt.fr/profile/jane?q=x, malt/jane",
        "https://www.malt.de/profile/Jane, malt/jane",
        "https://www.upwork.com/nx/search/talent/details/~01F3A9/profile, upwork/~01f3a9",
        "https://www.freelancer.in/u/KasperVinter.html?w=f, freelancer/kaspervinter",
        "https://fr.fiverr.com/freelancers/NovaPetrel, fiverr/novapetrel",
        "https://www.fiverr.com/NovaPetrel/some-gig?ref=x, fiverr/novapetrel",
        "https://www.guru.com/freelancers/Hedda-L/reviews, guru/hedda-l",
        "https://www.peopleperhour.com/freelancer/design/rufus-zxn, people-per-hour/rufus-zxn",
        "https://talent.toptal.com/resume/developers/noor, toptal/noor",
        "https://www.toptal.com/resume/noor, toptal/noor",
        "https://www.workana.com/es/freelancer/0a9b?lang=es, workana/0a9b",
        "https://app.usebraintrust.com/talent/48213/, braintrust/48213",
        "https://www.behance.net/Rook/projects, behance/rook",
        "https://calendly.com/Noelle/30min, calendly/noelle",
        "https://www.producthunt.com/@Odette, product-hunt/odette",
        "https://www.instagram.com/jane.doe/?hl=en&igshid=x, web/instagram.com/jane.doe",
        "https://jane.medium.com/post-1, medium/jane",
        "https://www.npmjs.com/~jane, npm/jane",
        "https://launchpad.net/~jane, launchpad/jane",
        "https://news.ycombinator.com/user?id=jane, web/news.ycombinator.com/jane",
        "https://news.ycombinator.com/item?id=1, web/news.ycombinator.com/item?id=1",
        "https://stackoverflow.com/users/9021, stack-overflow/9021",
    })
    void one_account_has_one_key_however_it_is_addressed(String url, String key) {
        assertThat(SITES.account(PageUrl.of(url))).hasToString(key);
    }

    @Property(tries = 2000)
    void a_page_and_a_link_to_it_name_one_account(@ForAll("addresses") String address) {
        PageUrl page = PageUrl.of(address);
        PageUrl link = PageUrl.of("http://m." + page.canonical() + "#top");
        assertThat(SITES.account(link)).as(address).isEqualTo(SITES.account(page));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> host = Arbitraries.of(
                "github.com",
                "de.linkedin.com",
                "www.upwork.com",
                "x.com",
                "stackoverflow.com",
                "www.youtube.com",
                "t.me",
                "www.facebook.com",
                "medium.com",
                "jane.medium.com",
                "www.malt.fr",
                "jane.example",
                "board.example",
                "www.xing.com",
                "www.freelancer.com",
                "jane.github.io");
        Arbitrary<String> part = Arbitraries.of(
                "in",
                "users",
                "u",
                "profile",
                "freelancers",
                "~01F3A9",
                "@Jane",
                "Jane.Doe",
                "j%C3%BCrgen",
                "jürgen",
                "en",
                "pt-br",
                "7",
                "about",
                "channel",
                "profile.php",
                "a%20b",
                "");
        Arbitrary<String> query = Arbitraries.of("", "?id=7", "?utm_source=x", "?hl=de&id=7&tab=2", "?trk=y&u=Jane");
        return Combinators.combine(host, part.list().ofMaxSize(3), query)
                .as((name, parts, end) -> "https://" + name + "/" + String.join("/", parts) + end);
    }

    @Property(tries = 1000)
    void any_address_has_an_account(@ForAll String path) {
        PageUrl.parse("https://t.me/" + path)
                .ifPresent(url -> assertThat(SITES.account(url).id()).isNotEmpty());
        PageUrl.parse("https://jane.example/" + path)
                .ifPresent(url -> assertThat(SITES.account(url).id()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/jane, CODE",
        "https://www.linkedin.com/in/jane, PROFESSIONAL",
        "https://t.me/jane, CONTACT",
        "https://gigs.example/freelancers/jane, MARKETPLACE",
        "https://network.example/in/jane, PROFESSIONAL",
        "https://jane.example/, PORTFOLIO",
        "https://news.example/2024/05/story, OTHER",
    })
    void the_address_tells_what_a_link_leads_to(String url, LinkKind kind) {
        assertThat(SITES.linkKind(PageUrl.of(url))).isEqualTo(kind);
    }

    @Test
    void a_page_cannot_borrow_the_name_of_a_known_site() {
        String page = "<meta property='og:site_name' content='GitHub'><h1>Jane Doe</h1>";
        assertThat(Read.page("https://quiet.example/in/jane", page).site().label())
                .isEqualTo("quiet.example");
    }

    @Test
    void adapters_are_sorted_and_none_is_forgotten() throws IOException {
        List<String> names = SiteAdapters.ALL.stream()
                .map(adapter -> adapter.getClass().getSimpleName())
                .toList();
        assertThat(names).isSorted();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/plumbline/scraper/site/catalogue"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.endsWith("Adapter")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void the_catalogue_says_what_the_adapters_say() throws IOException {
        String page = page();
        if (System.getProperty("catalogue.rewrite") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with ./mvnw -pl scraper test -Dtest=SitesTest -Dcatalogue.rewrite")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (SiteAdapter adapter : SiteAdapters.ALL) {
            SiteInfo info = adapter.info();
            rows.append("| %s | `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            info.label(),
                            info.id(),
                            String.join(", ", info.hosts()),
                            info.links().name().toLowerCase(Locale.ROOT),
                            info.checkedAgainst(),
                            cases(info.id())));
        }
        return """
                # Sites

                Made from the adapters and their golden pages; do not edit. Every other site is read by its structure alone: structured
                data, labelled headings, fields.

                | site | id | hosts | links are | checked against | golden pages |
                |---|---|---|---|---|---|
                """ + rows.toString().replace("\r\n", "\n");
    }

    private static String cases(String id) throws IOException {
        try (Stream<Path> folders = Files.list(GoldenTest.ROOT.resolve(id))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
