package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "Software Engineer, software engineer, AGREE",
        "Sr. Software Engineer, Senior Developer, COMPATIBLE",
        "Front-end Developer, Frontend Engineer, COMPATIBLE",
        "Software Developer, Softwareentwickler, COMPATIBLE",
        "CTO, Chief Technology Officer, COMPATIBLE",
        "QA Engineer, Tester, COMPATIBLE",
        "Senior, Junior, CANNOT_TELL",
        "Software Engineer, Accountant, DIFFER",
        "Translator, Graphic Designer, DIFFER",
    })
    void compares_titles_by_the_work(String left, String right, Agreement agreement) {
        assertThat(Titles.compare(left, right).agreement()).isEqualTo(agreement);
        assertThat(Titles.compare(right, left).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "Kubernetes, kubernetes, AGREE",
        "Kubernetes, K8s, COMPATIBLE",
        "JavaScript, JS, COMPATIBLE",
        "Node.js, NodeJS, COMPATIBLE",
        "Java, JavaScript, DIFFER",
        "C, C++, DIFFER",
    })
    void compares_skills_under_all_their_names(String left, String right, Agreement agreement) {
        assertThat(Skills.compare(left, right).agreement()).isEqualTo(agreement);
        assertThat(Skills.compare(right, left).agreement()).isEqualTo(agreement);
    }

    @Test
    void lists_of_skills_never_differ() {
        assertThat(Skills.compare(List.of("Java", "K8s"), List.of("Kubernetes", "Go"))
                        .agreement())
                .isEqualTo(Agreement.COMPATIBLE);
        assertThat(Skills.compare(List.of("Java"), List.of("Go")).agreement()).isEqualTo(Agreement.CANNOT_TELL);
    }
}
