package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of templates: what findings say, and why something could not be done. */
class TemplateTableTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d+}");

    static Stream<TemplateTable> tables() {
        return Stream.of(FindingWords.TABLE, Refusals.TABLE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_hole_stands_once_in_each_translation(TemplateTable table) {
        assertThat(table.rows()).hasSizeGreaterThan(200).allSatisfy(row -> {
            assertThat(row).hasSize(3).doesNotContain("");
            List<String> holes = holes(row[0].replace("*}", "}"));
            assertThat(holes(row[1])).containsExactlyInAnyOrderElementsOf(holes);
            assertThat(holes(row[2])).containsExactlyInAnyOrderElementsOf(holes);
        });
        assertThat(table.rows().stream().map(row -> row[0])).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_template_says_more_than_its_holes_do(TemplateTable table) {
        assertThat(table.rows().stream().map(row -> row[0].replaceAll("\\{\\d+\\*?}", "")))
                .allMatch(literals -> literals.replaceAll("[^\\p{L}]", "").length() >= 2);
    }

    private static List<String> holes(String text) {
        return HOLE.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
