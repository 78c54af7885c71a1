package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.Optional;

@RuleInfo(
        id = "payout-moves-to-a-wallet",
        summary = "Payments for work went to a bank account and go to a wallet of virtual currency now",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        indicators = "R6 R7 M3",
        ask = "Your payments moved from a bank account to a wallet. What was the reason?",
        innocentExplanations = {
            "Was paid in virtual currency from the beginning",
            "The work is for a project that pays all its people so",
            "Banks are hard to reach where they live"
        })
final class PaidToWallet implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Payment> payouts = Payouts.of(dossier);
        Optional<Payment> wallet = payouts.stream().filter(Payouts::isWallet).findFirst();
        return wallet.flatMap(first -> payouts.stream()
                        .filter(payment -> payment.at().isBefore(first.at()))
                        .reduce((a, b) -> b)
                        .map(bank -> List.of(finding(bank, first))))
                .orElse(List.of());
    }

    private Finding finding(Payment bank, Payment wallet) {
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Paid to a wallet since " + RowsShown.day(wallet.at()) + ": '"
                        + RowsShown.cut(String.valueOf(wallet.account())) + "', before to '"
                        + RowsShown.cut(String.valueOf(bank.account())) + "'",
                "The last payment before it was on " + RowsShown.day(bank.at()) + " and not to a wallet.",
                List.of(),
                RowsShown.evidence(wallet, bank));
    }
}
