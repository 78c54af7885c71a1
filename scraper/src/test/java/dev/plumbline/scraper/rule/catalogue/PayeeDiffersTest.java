package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class PayeeDiffersTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PayeeDiffers())
                .flags(
                        "a company that has nothing of the name",
                        ledger(paid("2026-02-06", "Gullhaven Remote Staffing", "bank", "SE00-1", "3000.00")))
                .passes(
                        "paid in the own name",
                        ledger(paid("2026-02-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00")))
                .explained(
                        "The contractor's own company",
                        ledger(paid("2026-02-06", "Lindqvist Konsult AB", "bank", "SE00-1", "3000.00")))
                .explained(
                        "A payroll provider, a marketplace or a clearing house",
                        ledger(
                                paid("2026-02-06", "Deel Inc.", "bank", "SE00-1", "3000.00"),
                                paid("2026-03-06", "Payoneer Europe Ltd", "bank", "SE00-1", "3000.00")))
                .explained(
                        "The account of somebody of the family with the same name",
                        ledger(paid("2026-02-06", "Anders Lindqvist", "bank", "SE00-1", "3000.00")))
                .explained(
                        "Another spelling, an initial or another script",
                        ledger(paid("2026-02-06", "N. Lindqvist", "bank", "SE00-1", "3000.00")))
                .explained(
                        "A charge by card, not a payment for work",
                        ledger(paid("2026-02-06", "Example Cloud Disk", "card", "SE00-1", "3000.00")))
                .cannotTell("A company whose name does not tell its owner");
    }

    private static String paid(String day, String payee, String method, String account, String amount) {
        return day + ",C-1,Nora Lindqvist," + payee + "," + method + "," + account + ",EUR," + amount + ",INV\n";
    }

    private static Dossier ledger(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
