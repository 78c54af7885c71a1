package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;
import java.util.Set;

@RuleInfo(
        id = "paid-ahead-of-the-work",
        summary = "Several payments are marked as made ahead of the work",
        severity = Severity.NOTE,
        family = Family.PAYMENT,
        standing = Standing.ALONE,
        indicators = "R12 L7",
        ask = "Several payments were made ahead. Would you agree to payments by milestone?",
        innocentExplanations = {
            "One deposit at the beginning of the work",
            "The contract agrees on payments ahead",
            "A payment for material that the client asked for"
        })
final class PaidAhead implements Rule {

    private static final int SEVERAL = 2;
    private static final Set<String> AHEAD = Set.of(
            "advance", "prepayment", "prepaid", "upfront", "deposit", "vorschuss", "anzahlung", "anticipo", "acompte");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Payment> ahead = Payouts.of(dossier).stream()
                .filter(payment -> payment.reference() != null
                        && Payouts.words(payment.reference()).stream().anyMatch(AHEAD::contains))
                .toList();
        return ahead.size() < SEVERAL ? List.of() : List.of(finding(ahead));
    }

    private Finding finding(List<Payment> ahead) {
        Payment last = ahead.getLast();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                ahead.size() + " payments ahead of the work: " + Sides.quoted(String.valueOf(last.reference())) + " on "
                        + RowsShown.day(last.at()),
                "The references of the payments say so.",
                List.of(),
                RowsShown.evidence(ahead));
    }
}
