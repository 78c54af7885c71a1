package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.rule.CoverageMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of all codes, and what the rules say that they serve. */
class CoverageMapTest {

    private static final CoverageMap MAP = CoverageMap.of(Rules.ALL);

    @Test
    void lists_each_code_once() {
        assertThat(MAP.rows()).extracting(CoverageMap.Row::code).doesNotHaveDuplicates();
        assertThat(MAP.rows()).allSatisfy(row -> {
            assertThat(row.code()).matches("[RMOPL][1-9][0-9]?");
            assertThat(row.name()).isNotBlank();
            assertThat(row.why()).isNotBlank();
            assertThat(row.how()).isIn("auto", "import", "form", "both", "task", "screen");
            assertThat(row.data().split(" ")).isSubsetOf("V", "L", "X", "D", "E", "P", "S", "H");
        });
        assertThat(codes("R")).hasSize(15);
        assertThat(codes("M")).hasSize(10);
        assertThat(codes("O")).hasSize(16);
    }

    @Test
    void lists_every_code_that_a_rule_serves() {
        List<String> listed = MAP.rows().stream().map(CoverageMap.Row::code).toList();
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(listed)
                        .as(rule.info().id())
                        .containsAll(Arrays.asList(rule.info().indicators().split(" ", -1))));
    }

    @Test
    void lists_every_code_that_an_observation_answers_to() {
        List<String> listed = MAP.rows().stream().map(CoverageMap.Row::code).toList();
        assertThat(Topics.ALL.stream().flatMap(topic -> topic.choices().stream()))
                .allSatisfy(choice -> assertThat(listed).containsAll(choice.codes()));
    }

    @Test
    void gives_a_reason_for_what_is_never_built() {
        assertThat(MAP.never()).isNotEmpty().allSatisfy(never -> {
            assertThat(never.name()).isNotBlank();
            assertThat(never.why()).isNotBlank();
        });
    }

    private static List<CoverageMap.Row> codes(String kind) {
        return MAP.rows().stream().filter(row -> row.code().startsWith(kind)).toList();
    }
}
