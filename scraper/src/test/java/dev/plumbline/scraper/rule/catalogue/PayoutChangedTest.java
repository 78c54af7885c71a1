package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

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

    private static String paid(String day, String payee, String method, String account, String amount) {
        return day + ",C-1,Nora Lindqvist," + payee + "," + method + "," + account + ",EUR," + amount + ",INV\n";
    }

    private static Dossier ledger(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
