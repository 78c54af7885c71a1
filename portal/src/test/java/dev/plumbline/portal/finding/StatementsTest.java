package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.base.ui.Relation;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    @ParameterizedTest
    @CsvSource({
        "name-differs-between-profiles, DIFFERS",
        "payout-account-of-two-people, REUSED",
        "ship-to-of-two-people, REUSED",
        "two-meetings-at-once, BESIDE",
        "payee-is-somebody-else, BESIDE"
    })
    void the_line_steps_aside_only_where_two_statements_differ(String rule, Relation relation) {
        assertThat(Statements.relation(detail(rule, List.of(new Finding.Feature("Account", "A", "B", "x")))))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({"name-differs-between-profiles", "payout-account-of-two-people"})
    void what_was_not_compared_stands_one_below_the_other(String rule) {
        assertThat(Statements.relation(detail(rule, List.of()))).isEqualTo(Relation.BESIDE);
    }

    @Test
    void of_two_rows_only_the_words_that_are_equal_are_marked() {
        FindingDetail detail = detail(
                "payout-account-of-two-people",
                List.of(new Finding.Feature("Account", "ACC-9", "ACC-9", "equal")),
                row(1, "3500.00 USD paid to Tove Lind, account ACC-9, in January"),
                row(2, "4100.00 USD paid to Tove Lind, account ACC-9, in January"));
        assertThat(Statements.of(detail, Map.of()))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.marks())
                        .singleElement()
                        .satisfies(part -> assertThat(said.quote().substring(part.from(), part.to()))
                                .isEqualTo("ACC-9")));
    }

    private static FindingDetail.Said row(int no, String words) {
        return new FindingDetail.Said(
                RecordRow.evidence(new UUID(0, 3), Instant.EPOCH, "Payment ledger", "c-7", no, words), new UUID(0, 4));
    }

    private static FindingDetail detail(String rule, List<Finding.Feature> compared, FindingDetail.Said... said) {
        FindingRow row = new FindingRow(
                new UUID(0, 1),
                new UUID(0, 2),
                "Ida Sandvik",
                rule,
                Severity.ASK,
                Confidence.HIGH,
                Family.PAYMENT,
                "Headline",
                "Message.",
                "",
                Instant.EPOCH,
                DispositionState.OPEN,
                null,
                false,
                false,
                null);
        return new FindingDetail(row, List.of(said), compared, List.of());
    }
}
