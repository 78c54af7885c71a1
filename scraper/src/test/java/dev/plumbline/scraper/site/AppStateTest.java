package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import org.junit.jupiter.api.Test;

class AppStateTest {
    private static final String ADA = """
            {"id":7,"username":"adaberg","name":"Ada Berg","headline":"Welder of satellites","location":"Malmö, Sweden",
             "timezone":"Europe/Stockholm","skills":[{"name":"Welding"},"Titanium"],"hourlyRate":{"amount":60,"currency":"EUR"}}""";

    @Test
    void the_account_of_the_page_is_read_from_embedded_state() {
        Reading reading = read("<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"user\":" + ADA
                + ",\"viewer\":" + ADA.replace("adaberg", "evelind").replace("Ada Berg", "Eve Lind") + "}}</script>");
        assertThat(Read.texts(reading, Claim.Headline.class)).containsExactly("Welder of satellites");
        assertThat(Read.texts(reading, Claim.Skill.class)).containsExactly("Welding", "Titanium");
        assertThat(Read.texts(reading, Claim.Place.class)).containsExactly("Malmö, Sweden");
        assertThat(reading.first(Claim.TimeZone.class))
                .get()
                .extracting(Claim.TimeZone::zone)
                .isEqualTo("Europe/Stockholm");
        assertThat(reading.first(Claim.Rate.class))
                .get()
                .extracting(Claim.Rate::currency)
                .isEqualTo("EUR");
    }

    @Test
    void state_in_a_script_is_read_where_it_is_json() {
        assertThat(Read.texts(
                        read("<script>window.__INITIAL_STATE__ = {\"u\":" + ADA + "};(function(){})()</script>"),
                        Claim.Skill.class))
                .hasSize(2);
        assertThat(Read.texts(
                        read("<script>window.__NUXT__=(function(a){return {u:a}})(1)</script>"), Claim.Skill.class))
                .isEmpty();
    }

    @Test
    void two_objects_that_say_different_things_of_the_account_are_no_claim() {
        Reading reading =
                read("<script type='application/json'>[" + ADA + "," + ADA.replace("Malmö", "Lund") + "]</script>");
        assertThat(Read.texts(reading, Claim.Place.class)).isEmpty();
        assertThat(Read.texts(reading, Claim.Skill.class)).isEmpty();
    }

    @Test
    void a_career_in_embedded_state_has_its_times_and_languages_their_levels() {
        String career = ADA.replace("\"skills\"", """
                "experience":[{"company":"Orbital Works","title":"Welder","startDate":"2019-05","endDate":null},
                 {"title":"Nowhere named","startDate":"2018"}],
                "education":[{"school":"Lund Polytechnic","degree":"BSc Materials","startDate":"2011","endDate":"2014"}],
                "languages":[{"name":"Swedish","level":"Native"}],"skills"
                """.strip());
        Reading reading = read("<script type='application/json'>" + career + "</script>");
        assertThat(reading.claims(Claim.Job.class)).singleElement().satisfies(job -> {
            assertThat(job.organisation()).isEqualTo("Orbital Works");
            assertThat(job.title()).isEqualTo("Welder");
            assertThat(job.period().ongoing()).isTrue();
        });
        assertThat(reading.claims(Claim.Education.class)).singleElement().satisfies(school -> {
            assertThat(school.degree()).isEqualTo("BSc Materials");
            assertThat(school.period().to()).hasToString("2014");
        });
        assertThat(reading.first(Claim.Language.class))
                .get()
                .extracting(Claim.Language::level)
                .isEqualTo("Native");
    }

    private static Reading read(String state) {
        return Read.page(
                "https://gigs.example/freelancers/adaberg",
                "<meta property=og:type content=profile><main><h1>Ada Berg</h1></main>" + state);
    }
}
