package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class PaidToWalletTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PaidToWallet())
                .flags(
                        "a wallet after a bank account",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "N. Lindqvist", "wallet", "W-77", "3000.00")))
                .passes(
                        "bank accounts only",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "bank", "SE00-1", "3000.00"),
                                paid("2026-02-06", "Nora Lindqvist", "bank", "SE00-2", "3000.00")))
                .explained(
                        "Was paid in virtual currency from the beginning",
                        ledger(
                                paid("2026-01-06", "Nora Lindqvist", "crypto", "W-1", "3000.00"),
                                paid("2026-02-06", "Nora Lindqvist", "crypto", "W-1", "3000.00")))
                .cannotTell("The work is for a project that pays all its people so")
                .cannotTell("Banks are hard to reach where they live");
    }

    private static String paid(String day, String payee, String method, String account, String amount) {
        return day + ",C-1,Nora Lindqvist," + payee + "," + method + "," + account + ",EUR," + amount + ",INV\n";
    }

    private static Dossier ledger(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
