package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of examples: what each rule says of the cases that it has a finding for, word for word. */
final class ExamplesPage {
    static final Path FILE = Path.of("catalogue", "examples.md");

    private ExamplesPage() {}

    /** The page as it was written last. */
    static String kept() {
        try {
            return Files.readString(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text() {
        return """
                # Examples

                Made from the cases of the rules; do not edit. What each rule says, word for word, of the cases that it has a
                finding for; people, sites and firms are invented.

                """ + Cases.all().stream().map(ExamplesPage::rule).collect(Collectors.joining("\n"));
    }

    /** The part of one rule. */
    static String rule(RuleTester tester) {
        return "## `" + tester + "`\n"
                + tester.cases().stream()
                        .map(one -> one.dossiers().stream()
                                .flatMap(dossier -> tester.rule().check(dossier).stream())
                                .map(finding -> "\n### " + one.title() + "\n\n" + finding(finding))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return "**%s** %s (%s confidence)\n\n"
                        .formatted(line(finding.headline()), line(finding.message()), word(finding.confidence()))
                + finding.compared().stream()
                        .map(feature -> "- %s: %s · %s · %s\n"
                                .formatted(
                                        line(feature.name()),
                                        line(feature.left()),
                                        line(feature.right()),
                                        line(feature.result())))
                        .collect(Collectors.joining())
                + finding.evidence().stream().map(ExamplesPage::quote).collect(Collectors.joining());
    }

    private static String quote(Evidence evidence) {
        return "- “%s” on %s, %s\n"
                .formatted(
                        line(evidence.quote()),
                        line(evidence.site().label()),
                        line(evidence.account().name()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
