package dev.plumbline.scraper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final UUID OWNER = new UUID(0, 7);
    private static final String[] CV = {
        "# Ilse Brandt",
        "Backend developer",
        "Bremen, Germany | ilse.brandt@brandt-dev.example | +49 421 5550147",
        "github.com/ilsebrandt",
        "## Work experience",
        "* Senior developer",
        "Weserwerk GmbH",
        "Mar 2019 - Present",
        "Keeps the harbour's booking system running, and moved it from one large program to several small ones.",
        "* Developer",
        "Hansekontor AG",
        "Jan 2015 - Feb 2019",
        "---",
        "## Education",
        "Universität Bremen",
        "Diplom, Informatik",
        "2008 - 2014",
        "## Languages",
        "German (native), English (fluent)",
        "## Skills",
        "Java, PostgreSQL, Kotlin"
    };

    /** Loading the tables of names, places and labels is no document's time; on a busy machine it takes seconds. */
    @BeforeAll
    static void loads_the_tables() throws Exception {
        read(Files.pdf(CV));
    }

    @Test
    void reads_a_pdf_into_the_claims_of_a_page() throws Exception {
        Reading read = read(Files.pdf(CV));
        assertThat(read.kind()).isEqualTo(PageKind.PROFILE);
        assertThat(read.site().label()).isEqualTo("CV (ilse.pdf)");
        assertAll(read);
    }

    @Test
    void a_quote_tells_the_page_of_the_pdf() throws Exception {
        Reading read = read(Files.pdf(CV));
        assertThat(path(read, Claim.Job.class)).startsWith("#page-1-line-");
        assertThat(path(read, Claim.Skill.class)).startsWith("#page-2-line-");
    }

    @Test
    void reads_a_word_file_into_the_claims_of_a_page() throws Exception {
        assertAll(read(Files.docx(Arrays.stream(CV)
                .filter(line -> !line.equals("---") && !line.startsWith("github"))
                .map(line -> line.replaceFirst("^\\* ", ""))
                .toArray(String[]::new))));
    }

    @Test
    void reads_plain_text_into_the_claims_of_a_page() throws Exception {
        String text =
                String.join("\n", CV).replace("---\n", "").replace("* ", "").replace("# Ilse", "Ilse");
        assertAll(read(text.replace("## ", "\n").replace("#", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takes_a_page_as_it_is() throws Exception {
        String html = "<!DOCTYPE html><html><body><h1>Ilse Brandt</h1><h2>Skills</h2><p>Java, Kotlin</p></body></html>";
        assertThat(texts(read(html.getBytes(StandardCharsets.UTF_8)), Claim.Skill.class))
                .containsExactly("Java", "Kotlin");
    }

    @Test
    void a_document_that_is_no_cv_carries_no_claim() throws Exception {
        Reading read =
                read(Files.pdf("# Invoice", "Number 2026-114", "Harbour services 1,200.00 EUR", "Due in 14 days"));
        assertThat(read.kind().aboutCandidate()).isFalse();
        assertThat(read.claims()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence() throws IOException {
        refused(Files.locked(CV), "locked with a password");
        refused(Files.pdf(), "holds only pictures");
        refused("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "damaged");
        refused(new byte[0], "empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1}, "older or a locked Word file");
        refused(Files.zip("hello.txt", "hello"), "none that can be read as a CV");
        refused(new byte[Documents.MAX_BYTES + 1], "larger than 10 MB");
        refused(new byte[] {1, 2, 3, 0, 4}, "none that can be read as a CV");
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        String html = Documents.read("<script>alert(1)</script>\n\n\"a\" & https://a.example/\"onerror=x"
                        .indent(1)
                        .getBytes(StandardCharsets.UTF_8))
                .html();
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("/\"onerror");
    }

    private static void assertAll(Reading read) {
        assertThat(texts(read, Claim.Name.class)).containsExactly("Ilse Brandt");
        assertThat(texts(read, Claim.Headline.class)).containsExactly("Backend developer");
        assertThat(read.claims(Claim.Job.class).map(job -> job.title() + " / " + job.organisation()))
                .containsExactly("Senior developer / Weserwerk GmbH", "Developer / Hansekontor AG");
        assertThat(read.claims(Claim.Education.class).map(Claim.Education::school))
                .containsExactly("Universität Bremen");
        assertThat(read.claims(Claim.Language.class).map(Claim.Language::language))
                .containsExactly("de", "en");
        assertThat(texts(read, Claim.Skill.class)).containsExactly("Java", "PostgreSQL", "Kotlin");
        assertThat(read.claims(Claim.Email.class).map(Claim.Email::address))
                .containsExactly("ilse.brandt@brandt-dev.example");
        assertThat(read.claims(Claim.Place.class).map(Claim.Place::country)).containsExactly("DE");
        assertThat(texts(read, Claim.Phone.class)).containsExactly("+49 421 5550147");
        assertThat(read.claims(Claim.Link.class).map(link -> String.valueOf(link.target())))
                .containsExactly("github/ilsebrandt");
    }

    static Reading read(byte[] file) throws Unreadable {
        DocumentPage page = Documents.read(file);
        return new Scraper()
                .read(new Capture(
                        new UUID(0, 1),
                        DocumentPage.address(OWNER, "ab12", "C:\\files\\ilse.pdf"),
                        Instant.parse("2026-11-25T09:00:00Z"),
                        page.html()));
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> Documents.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }

    private static String path(Reading read, Class<? extends Claim> kind) {
        return read.first(kind).orElseThrow().evidence().cssPath();
    }

    private static <C extends Claim> List<String> texts(Reading reading, Class<C> kind) {
        return reading.claims(kind).map(Claim::text).toList();
    }
}
