package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static List<Rule> all() {
        return Rules.ALL;
    }

    @Test
    void lists_every_rule_that_there_is() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.plumbline.scraper")
                        .stream()
                        .filter(found -> found.isAssignableTo(Rule.class) && !found.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(Rules.ALL)
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void is_sorted_by_name() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .isSorted();
    }

    @Test
    void gives_every_rule_its_own_id() {
        assertThat(Rules.ALL).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void keeps_every_rule_package_private_and_final(Rule rule) {
        int modifiers = rule.getClass().getModifiers();
        assertThat(Modifier.isFinal(modifiers)).isTrue();
        assertThat(Modifier.isPublic(modifiers)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_of_every_rule_what_a_reader_needs(Rule rule) {
        RuleInfo info = rule.info();
        assertThat(info.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(info.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(info.ask()).endsWith("?");
        assertThat(info.indicators().split(" ", -1)).allMatch(code -> code.matches("[RMOPL][0-9]{1,2}"));
        if (info.severity() != Severity.NOTE) {
            assertThat(info.innocentExplanations()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void tests_every_rule(Rule rule) {
        assertThat(Cases.of(rule).rule()).hasSameClassAs(rule);
    }
}
