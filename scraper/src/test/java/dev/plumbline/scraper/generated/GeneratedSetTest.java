package dev.plumbline.scraper.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class GeneratedSetTest {
    /** Two of a hundred under what is read today; raised with the reader. */
    private static final double LEAST_RIGHT = 95.0;

    private static final double MOST_WRONG = 1.0;

    @Test
    void holds_two_hundred_profiles_and_eighty_other_pages_each_unlike_all_others() {
        assertThat(GeneratedSet.profiles()).hasSize(200);
        assertThat(GeneratedSet.profiles().stream().map(GeneratedPage::html).distinct())
                .hasSize(200);
        assertThat(GeneratedSet.notProfiles()).hasSize(80);
    }

    @Test
    void is_the_same_every_time() {
        assertThat(GeneratedSet.profiles()).isEqualTo(GeneratedSet.profiles());
    }

    @Test
    void counts_nothing_right_where_nothing_is_read() {
        Count count = new Count();
        GeneratedSet.profiles().forEach(page -> count.add(page, List.of()));
        assertThat(count.right()).isZero();
    }

    @Test
    void counts_what_is_on_no_page_as_wrong() {
        GeneratedPage page = GeneratedSet.profiles().getFirst();
        Count count = new Count();
        count.add(page, List.of(new Said("name", "somebodyelse")));
        assertThat(count.wrong()).isEqualTo(100);
    }

    @Test
    void shows_every_fact_on_the_page_that_it_is_expected_of() {
        for (GeneratedPage page : GeneratedSet.profiles()) {
            String text = Said.plain(Parser.unescapeEntities(page.html(), false));
            page.truth().facts().stream()
                    .filter(fact ->
                            List.of("name", "skill", "email", "organisation").contains(fact.field()))
                    .forEach(fact -> assertThat(fact.forms()).as(page.name()).anyMatch(form -> text.contains(form)));
        }
    }

    @Test
    void is_read_as_well_as_before() {
        Count count = GeneratedTable.count(GeneratedSet.profiles());
        assertThat(count.right()).isGreaterThan(LEAST_RIGHT);
        assertThat(count.wrong()).isLessThan(MOST_WRONG);
    }

    @Test
    void pages_that_are_no_profile_carry_no_claim() {
        assertThat(GeneratedSet.notProfiles()).noneMatch(page -> GeneratedTable.carriesClaims(page.read()));
    }
}
