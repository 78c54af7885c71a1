package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of all rules and of all codes, made from annotations and cases; {@code -Dcatalogue.rewrite} writes them anew. */
class CatalogueTest {

    private static final Path PAGE = Path.of("catalogue", "rules.md");
    private static final Path COVERAGE = Path.of("catalogue", "coverage.md");
    private static final Path CASES = Path.of("src/main/resources/dev/plumbline/scraper/rule/cases.tsv");

    @Test
    void says_what_the_rules_say() throws IOException {
        isKept(PAGE, page());
    }

    @Test
    void says_what_serves_each_code() throws IOException {
        isKept(COVERAGE, CoveragePage.text());
    }

    @Test
    void shows_what_the_rules_say_word_for_word() throws IOException {
        isKept(ExamplesPage.FILE, ExamplesPage.text());
    }

    @Test
    void tells_the_portal_each_case() throws IOException {
        isKept(CASES, cases());
    }

    private static String cases() {
        return "# Made from the tests of the rules; do not edit: rule, flags or passes, title\n"
                + Cases.all().stream()
                        .flatMap(tester -> tester.cases().stream()
                                .filter(one -> one.outcome() == RuleTester.Outcome.FLAGS
                                        || one.outcome() == RuleTester.Outcome.PASSES)
                                .map(one -> tester + "\t" + one.outcome().name().toLowerCase(Locale.ROOT) + "\t"
                                        + one.title() + "\n"))
                        .collect(Collectors.joining());
    }

    private static void isKept(Path file, String page) throws IOException {
        if (System.getProperty("catalogue.rewrite") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("write it anew with ./mvnw -pl scraper test -Dtest=CatalogueTest -Dcatalogue.rewrite")
                .isEqualTo(page);
    }

    private static String page() {
        return """
                # Rules

                Made from the rules and their tests; do not edit. A finding is two captured facts and where each was read,
                never a statement about a person.

                """ + Cases.all().stream().map(CatalogueTest::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(RuleTester tester) {
        RuleInfo info = tester.rule().info();
        return """
                ## %s

                %s.

                - Id: `%s`
                - Severity: %s · Family: %s · Indicators: %s
                - Ask: %s

                What else could explain it:

                %s
                Flags:

                %s
                Passes:

                %s""".formatted(
                        tester.rule().getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " "),
                        info.summary(),
                        info.id(),
                        word(info.severity().name()),
                        word(info.family().name()),
                        info.indicators(),
                        info.ask(),
                        lines(explanations(tester)),
                        lines(titles(tester, RuleTester.Outcome.FLAGS)),
                        lines(titles(tester, RuleTester.Outcome.PASSES)));
    }

    /** In the annotation's order, each with what the rule does about it. */
    private static Stream<String> explanations(RuleTester tester) {
        List<String> cannotTell = titles(tester, RuleTester.Outcome.CANNOT_TELL).toList();
        return Stream.of(tester.rule().info().innocentExplanations())
                .map(explanation -> explanation
                        + (cannotTell.contains(explanation)
                                ? " (pages cannot show it)"
                                : " (recognised: no finding, or one of low confidence)"));
    }

    private static Stream<String> titles(RuleTester tester, RuleTester.Outcome outcome) {
        return tester.cases().stream().filter(one -> one.outcome() == outcome).map(RuleTester.Case::title);
    }

    private static String lines(Stream<String> texts) {
        return texts.map(text -> "- " + text + "\n").collect(Collectors.joining());
    }

    private static String word(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
