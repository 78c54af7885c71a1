package dev.plumbline.scraper.compare;

import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.study;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void lays_names_out_part_by_part() {
        assertThat(table(name("Rafael D."), name("Dantas, Raphael")))
                .containsExactly(
                        "Part of the name | Rafael | Raphael | compatible | other spelling",
                        "Part of the name | D. | Dantas | compatible | short form");
    }

    @Test
    void a_part_without_a_counterpart_differs_where_the_names_do() {
        assertThat(table(name("Rafael Dantas"), name("Rafael Monteiro")))
                .containsExactly(
                        "Part of the name | Rafael | Rafael | agrees | same",
                        "Part of the name | Dantas | Monteiro | differs | no counterpart");
    }

    @Test
    void a_further_name_is_left_out_on_one_page() {
        assertThat(table(name("Ana Sofia Braga"), name("Ana Braga")))
                .containsExactly(
                        "Part of the name | Ana | Ana | agrees | same",
                        "Part of the name | Braga | Braga | agrees | same",
                        "Part of the name | Sofia | not said | compatible | on one page only");
    }

    @Test
    void shows_the_letters_that_were_compared_where_scripts_differ() {
        assertThat(table(name("Дмитрий Иванов"), name("Dmitry Ivanov")))
                .containsExactly(
                        "Part of the name | dmitrii | Dmitry | compatible | other spelling",
                        "Part of the name | ivanov | Ivanov | agrees | same");
    }

    @Test
    void lays_places_out_by_country_and_city() {
        assertThat(table(place("Lisbon", "PT"), place("Tartu", "EE")))
                .containsExactly(
                        "Country | Portugal | Estonia | differs | Portugal against Estonia",
                        "City | Lisbon | Tartu | differs | two cities");
        assertThat(table(place("Lisboa", "PT"), place("Lisbon", "PT")))
                .containsExactly(
                        "Country | Portugal | Portugal | agrees | same country",
                        "City | Lisboa | Lisbon | agrees | same city");
        assertThat(table(place(null, "PT"), place("Lisbon", "PT")))
                .containsExactly(
                        "Country | Portugal | Portugal | agrees | same country",
                        "City | not said | Lisbon | not compared | not said on both");
        assertThat(table(place(null, "GL"), place(null, "DK")))
                .first()
                .isEqualTo("Country | Greenland | Denmark | compatible | a territory of the same state");
    }

    @Test
    void lays_posts_and_studies_out_field_by_field() {
        assertThat(table(job("Corvid", dates("2018", "2020")), job("Corvid GmbH", dates("2018", "now"))))
                .containsExactly(
                        "Employer | Corvid | Corvid GmbH | compatible | another form of the name",
                        "Title | Engineer | Engineer | agrees | same title",
                        "Start | 2018 | 2018 | agrees | same date",
                        "End | 2020 | still going on | differs | ended on one page, still going on on the other");
        assertThat(table(
                        study("U. Aveiro", null, dates("2011", "2016")),
                        study("U. Aveiro", "MSc", dates("2011", "2016"))))
                .element(1)
                .isEqualTo("Degree | not said | MSc | not compared | not said on both");
    }

    @Test
    void other_kinds_are_compared_as_a_whole() {
        assertThat(table(email("a@dantasworks.example"), email("b@dantasworks.example")))
                .isEmpty();
        assertThat(table(name("Rafael Dantas"), place("Lisbon", "PT"))).isEmpty();
    }

    private static List<String> table(Said left, Said right) {
        return Features.of(claim(left), claim(right)).stream()
                .map(feature -> String.join(
                        " | ",
                        feature.name(),
                        feature.left(),
                        feature.right(),
                        feature.result(),
                        feature.comparison().reason()))
                .toList();
    }

    private static Claim claim(Said said) {
        return page("GigHub", "one", said).claims().getFirst();
    }
}
