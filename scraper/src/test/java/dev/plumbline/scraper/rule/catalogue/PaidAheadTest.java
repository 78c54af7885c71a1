package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class PaidAheadTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PaidAhead())
                .flags(
                        "two payments marked as made ahead",
                        ledger(
                                "2026-01-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,Advance March\n",
                                "2026-02-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,advance April\n"))
                .passes(
                        "payments against invoices",
                        ledger(
                                "2026-01-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,INV-1\n",
                                "2026-02-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,INV-2\n"))
                .explained(
                        "One deposit at the beginning of the work",
                        ledger(
                                "2026-01-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,deposit\n",
                                "2026-02-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,900.00,INV-2\n"))
                .cannotTell("The contract agrees on payments ahead")
                .cannotTell("A payment for material that the client asked for");
    }

    private static Dossier ledger(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
