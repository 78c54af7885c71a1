package dev.plumbline.scraper.compare;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.language;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.phone;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.skill;
import static dev.plumbline.scraper.Pages.study;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatricesTest {

    private static final Reading GIGHUB = page(
            "GigHub",
            "rdantas",
            name("Rafael D."),
            place("Lisbon", "PT"),
            language("English"),
            language("Portuguese"),
            job("Haldenworks", dates("2019", "now")),
            job("Tidewater Data", dates("2016", "2019")),
            email("mail@dantasworks.example"));
    private static final Reading CODEPORT = page(
            "CodePort",
            "rafael-dantas",
            name("Rafael Dantas"),
            place("Tartu", "EE"),
            language("English"),
            job("Haldenworks GmbH", dates("2021-03", "now")),
            study("U. Aveiro", "MSc", dates("2011", "2016")),
            phone("+351 210 000 000", "+351210000000"));
    private static final Reading FOLIO = page(
            "Folio", "rafael", name("Rafael Dantas"), place(null, "PT"), job("Haldenworks", dates("2019-05", "now")));

    private final Matrix matrix = Matrices.of(List.of(GIGHUB, CODEPORT, FOLIO));

    @Test
    void has_one_column_a_page_and_one_cell_a_column() {
        assertThat(matrix.columns()).extracting(Matrix.Column::label).containsExactly("GigHub", "CodePort", "Folio");
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    }

    @Test
    void names_the_other_side_where_it_differs() {
        Matrix.Row place = row("Place");
        assertThat(place.cells().get(0).against()).containsExactly("CodePort");
        assertThat(place.cells().get(1).against()).containsExactly("GigHub", "Folio");
        assertThat(place.cells().get(2).against()).containsExactly("CodePort");
        assertThat(place.result().agreement()).isEqualTo(Agreement.DIFFER);
    }

    @Test
    void says_short_form_where_a_name_is_one() {
        Matrix.Row name = row("Name");
        assertThat(name.cells().get(0).comparison()).isEqualTo(Comparison.compatible("short form"));
        assertThat(name.cells().get(1).comparison()).isEqualTo(Comparison.agree("same name"));
    }

    @Test
    void puts_one_employer_of_several_names_into_one_row() {
        Matrix.Row employer = row("Employer: Haldenworks");
        assertThat(employer.cells())
                .allSatisfy(cell -> assertThat(cell.claims()).hasSize(1));
        assertThat(employer.cells().get(1).against()).containsExactly("GigHub", "Folio");
        assertThat(employer.cells().get(2).comparison()).isNotNull();
    }

    @Test
    void lays_titles_at_one_employer_side_by_side_where_two_pages_give_one() {
        assertThat(row("Title at Haldenworks").cells())
                .allSatisfy(cell -> assertThat(cell.comparison()).isEqualTo(Comparison.agree("same title")));
        assertThat(matrix.rows()).extracting(Matrix.Row::label).doesNotContain("Title at Tidewater Data");
    }

    @Test
    void lays_skills_side_by_side_and_calls_no_list_different() {
        Matrix skills = Matrices.of(List.of(
                page("GigHub", "one", skill("Kotlin", 4), skill("k8s", 0)),
                page("CodePort", "two", skill("Kubernetes", 2), skill("Kotlin", 0)),
                page("Folio", "three", skill("Watercolour", 0))));
        assertThat(skills.rows()).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Skills");
            assertThat(row.cells().get(0).comparison()).isEqualTo(Comparison.agree("the same"));
            assertThat(row.cells().get(2).comparison()).isEqualTo(Comparison.cannotTell("each page lists others"));
        });
    }

    @Test
    void leaves_a_silent_cell_empty_and_a_lone_one_uncompared() {
        Matrix.Row phone = row("Phone");
        assertThat(phone.cells().get(0).claims()).isEmpty();
        assertThat(phone.cells().get(1).comparison()).isNull();
    }

    @Test
    void tells_two_accounts_of_one_site_apart() {
        Matrix two = Matrices.of(List.of(GIGHUB, page("GigHub", "other", name("Rafael Dantas"))));
        assertThat(two.columns()).extracting(Matrix.Column::label).containsExactly("GigHub rdantas", "GigHub other");
    }

    @Test
    void counts_a_link_to_the_other_page_as_agreement() {
        Reading one = page("GigHub", "one", link("CodePort", "https://codeport.example/two", LinkKind.PROFESSIONAL));
        Reading two = page("CodePort", "two", link("GigHub", "https://gighub.example/one", LinkKind.MARKETPLACE));
        assertThat(Matrices.of(List.of(one, two)).rows().getFirst().result()).isEqualTo(Comparison.agree("the same"));
    }

    @Test
    void says_where_a_school_has_a_short_form() {
        Reading one = page("GigHub", "one", study("U. Aveiro", "MSc", dates("2011", "2016")));
        Reading two = page("CodePort", "two", study("University of Aveiro", "MSc", dates("2011", "2016")));
        assertThat(Matrices.of(List.of(one, two)).rows().getFirst().result())
                .isEqualTo(Comparison.compatible("another form of the name"));
    }

    @Test
    void leaves_out_pages_that_are_not_about_a_candidate() {
        assertThat(Matrices.of(List.of(GIGHUB, page("GigHub", "search", NOW, PageKind.LIST)))
                        .columns())
                .hasSize(1);
    }

    private Matrix.Row row(String label) {
        return matrix.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
