package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayoutChangedTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PayoutChanged())
                .flags(
                        "three accounts within two months",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Gullhaven", "bank", "ZZ00-9", "3000.00"),
                                paid("2026-03-06", "N. Lindqvist", "wallet", "W-77", "3000.00")))
                .flags(
                        "a first change in the first month of the work",
                        records(
                                HEADER
                                        + paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")
                                        + paid("2026-01-31", "Gullhaven", "bank", "ZZ00-9", "3000.00"),
                                started("2026-01-01")))
                .passes(
                        "a first change after the first month",
                        records(
                                HEADER
                                        + paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")
                                        + paid("2026-02-01", "Gullhaven", "bank", "ZZ00-9", "3000.00"),
                                started("2026-01-01")))
                .passes(
                        "no change in the first month",
                        records(
                                HEADER
                                        + paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")
                                        + paid("2026-01-20", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                started("2026-01-01")))
                .passes(
                        "one account for months",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")))
                .explained(
                        "Changed banks once in a while",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Nora Lindqvist", "bank", "SE00-2", "3000.00")))
                .explained(
                        "The same account under the name of a new company",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Lindqvist AB", "bank", "SE00-1", "3000.00")))
                .explained(
                        "Changed the name, and the bank opened a new account",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Nora Lindqvist-Ekdal", "bank", "SE00-3", "3000.00")))
                .explained(
                        "Moved to another country and back",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-03-06", "Nora Lindqvist", "bank", "PT00-2", "3000.00"),
                                paid("2026-11-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")))
                .explained(
                        "The payroll provider changed its own account",
                        ledger(
                                paid("2026-01-06", "Deel Inc", "bank", "D-1", "3000.00"),
                                paid("2026-02-06", "Deel Inc", "bank", "D-2", "3000.00"),
                                paid("2026-03-06", "Deel Inc", "bank", "D-3", "3000.00")));
    }

    @Test
    void two_changes_count_when_the_second_is_within_the_window() {
        String first = paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")
                + paid("2026-02-01", "Nora Lindqvist", "bank", "SE00-2", "3000.00");
        assertThat(check(first + paid("2026-06-01", "Nora Lindqvist", "bank", "SE00-3", "3000.00")))
                .hasSize(1);
        assertThat(check(first + paid("2026-06-02", "Nora Lindqvist", "bank", "SE00-3", "3000.00")))
                .isEmpty();
    }

    @Test
    void says_how_often_and_shows_the_account_before_and_the_last() {
        Finding finding = check(paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")
                        + paid("2026-02-01", "Gullhaven", "bank", "ZZ00-9", "3000.00")
                        + paid("2026-03-01", "Nora Lindqvist", "bank", "SE00-3", "3000.00"))
                .getFirst();
        assertThat(finding.headline())
                .isEqualTo("Account changed 2 times: 'SE00-1' on 2026-01-06, 'SE00-3' on 2026-03-01");
        assertThat(finding.evidence()).hasSize(3);
    }

    private static List<Finding> check(String rows) {
        return new PayoutChanged().check(records(HEADER + rows));
    }

    private static String started(String day) {
        return "start,contractor id,contractor\n" + day + ",C-1,Nora Lindqvist\n";
    }

    private static String paid(String day, String payee, String method, String account, String amount) {
        return day + ",C-1,Nora Lindqvist," + payee + "," + method + "," + account + ",EUR," + amount + ",INV\n";
    }

    private static Dossier ledger(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
