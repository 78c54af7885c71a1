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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@RuleInfo(
        id = "payee-is-somebody-else",
        summary = "Payments for work go to a payee whose name has nothing in common with the contractor's",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        standing = Standing.ALONE,
        indicators = "R5 R6 M3 L10 O7",
        ask = "Payments for your work go to another name. Whose account is it, and what ties it to you?",
        innocentExplanations = {
            "The contractor's own company",
            "A payroll provider, a marketplace or a clearing house",
            "The account of somebody of the family with the same name",
            "Another spelling, an initial or another script",
            "A charge by card, not a payment for work",
            "A company whose name does not tell its owner"
        })
final class PayeeDiffers implements Rule {

    private static final int MOST_FINDINGS = 4;

    @Override
    public List<Finding> check(Dossier dossier) {
        Set<String> names = Payouts.names(dossier, null);
        return Payouts.of(dossier).stream()
                .filter(payment -> !Payouts.isHouse(payment.payee()) && !Payouts.fits(payment.payee(), names))
                .collect(Collectors.groupingBy(
                        payment -> String.join(" ", Payouts.words(payment.payee())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .limit(MOST_FINDINGS)
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<Payment> payments) {
        Payment first = payments.getFirst();
        String name = first.name() == null ? first.subject() : first.name();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Payee differs: '" + RowsShown.cut(first.payee()) + "' is paid for the work of '" + RowsShown.cut(name)
                        + "' since " + RowsShown.day(first.at()),
                payments.size() == 1
                        ? "One payment for work went there."
                        : payments.size() + " payments for work went there.",
                List.of(new Finding.Feature("Payee", name, first.payee(), "differs")),
                RowsShown.evidence(payments));
    }
}
