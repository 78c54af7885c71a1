package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of all codes, made from their table, the rules and the rules' cases. */
final class CoveragePage {
    private CoveragePage() {}

    static String text() {
        CoverageMap map = CoverageMap.of(Rules.ALL);
        Map<String, RuleTester> testers =
                Cases.all().stream().collect(Collectors.toMap(RuleTester::toString, Function.identity()));
        return """
                # Coverage map

                Made from `indicators.csv`, the rules and their tests; do not edit.
                Codes: R red flags, M mitigations and O tradecraft of the May 2022 advisory, P its full text, L later guidance.
                Data: V profile page, L linked page, X the team's own captures, D document, E employer's logs, P payment ledger,
                S shipping record, H what a person saw. "Fires" and "silent" count the cases of the rules named: those that must
                have a finding, and look-alikes that must have none or one of low confidence.

                | code | what it is | data | how | served by | fires | silent | how and why |
                |---|---|---|---|---|---|---|---|
                %s
                ## Never built

                | what | why |
                |---|---|
                %s""".formatted(
                        map.rows().stream().map(row -> line(row, testers)).collect(Collectors.joining()),
                        map.never().stream()
                                .map(never -> "| %s | %s |\n".formatted(never.name(), never.why()))
                                .collect(Collectors.joining()));
    }

    private static String line(CoverageMap.Row row, Map<String, RuleTester> testers) {
        String by = row.state() == CoverageMap.State.NOT_YET
                ? "**not yet**"
                : row.servedBy().stream()
                        .map(one -> one.contains(":") ? one : "`" + one + "`")
                        .collect(Collectors.joining(", "));
        List<RuleTester> serving = row.rules().stream().map(testers::get).toList();
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        row.code(),
                        row.name(),
                        row.data(),
                        row.how(),
                        by,
                        serving.isEmpty() ? "–" : cases(serving, true),
                        serving.isEmpty() ? "–" : cases(serving, false),
                        row.why());
    }

    private static long cases(List<RuleTester> rules, boolean fire) {
        return rules.stream()
                .flatMap(rule -> rule.cases().stream())
                .filter(one -> !one.dossiers().isEmpty() && fire == (one.outcome() == RuleTester.Outcome.FLAGS))
                .count();
    }
}
