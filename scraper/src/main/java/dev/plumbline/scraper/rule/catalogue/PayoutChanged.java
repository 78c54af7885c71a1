package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@RuleInfo(
        id = "payout-account-changes",
        summary = "The account for payments changes more than once, or soon after the work began",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        indicators = "R5 R6 R14 L15 M3",
        ask = "The account for your payments changed. What was the reason, and will this one stay?",
        innocentExplanations = {
            "Changed banks once in a while",
            "The same account under the name of a new company",
            "Changed the name, and the bank opened a new account",
            "Moved to another country and back",
            "The payroll provider changed its own account"
        },
        thresholds = {
            @Threshold(
                    name = "changes",
                    summary = "Changes within the window that are asked about",
                    value = 2,
                    least = 1,
                    most = 10),
            @Threshold(name = "days", summary = "Length of the window, days", value = 120, least = 14, most = 730),
            @Threshold(
                    name = "first-days",
                    summary = "Days after the beginning of the work in which one change is asked about",
                    value = 30,
                    least = 0,
                    most = 180)
        })
final class PayoutChanged implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Payment> accounts = Payouts.of(dossier).stream()
                .filter(payment -> payment.account() != null && !Payouts.isHouse(payment.payee()))
                .toList();
        List<Payment> changes = changes(accounts);
        Duration window = Duration.ofDays(Math.round(dossier.threshold(this, "days")));
        long most = Math.round(dossier.threshold(this, "changes"));
        List<Payment> near = nearest(changes, (int) most, window);
        if (!near.isEmpty()) {
            return List.of(finding(near, Confidence.MEDIUM));
        }
        Duration first = Duration.ofDays(Math.round(dossier.threshold(this, "first-days")));
        return dossier.records(Engagement.class)
                .findFirst()
                .filter(engagement -> changes.size() > 1
                        && Duration.between(engagement.at(), changes.get(1).at())
                                        .compareTo(first)
                                <= 0)
                .map(engagement -> List.of(finding(changes.subList(0, 2), Confidence.MEDIUM)))
                .orElse(List.of());
    }

    /** The first payment, and each at which the account is another one than before. */
    private static List<Payment> changes(List<Payment> accounts) {
        List<Payment> changes = new ArrayList<>();
        for (Payment payment : accounts) {
            if (changes.isEmpty() || !Objects.equals(changes.getLast().account(), payment.account())) {
                changes.add(payment);
            }
        }
        return changes;
    }

    /** The first run of so many changes within the window, with the payment before them. */
    private static List<Payment> nearest(List<Payment> changes, int most, Duration window) {
        for (int i = 1; i + most <= changes.size(); i++) {
            Payment from = changes.get(i);
            Payment to = changes.get(i + most - 1);
            if (Duration.between(from.at(), to.at()).compareTo(window) <= 0) {
                return changes.subList(i - 1, i + most);
            }
        }
        return List.of();
    }

    private Finding finding(List<Payment> changes, Confidence confidence) {
        Payment before = changes.getFirst();
        Payment now = changes.getLast();
        int count = changes.size() - 1;
        return Finding.of(
                this,
                confidence,
                "Account changed " + (count == 1 ? "once" : count + " times") + ": '" + account(before) + "' on "
                        + RowsShown.day(before.at()) + ", '" + account(now) + "' on " + RowsShown.day(now.at()),
                "The payments were to " + RowsShown.cut(before.payee()) + " before and to " + RowsShown.cut(now.payee())
                        + " now.",
                List.of(new Finding.Feature("Account", account(before), account(now), "differs")),
                RowsShown.evidence(changes));
    }

    private static String account(Payment payment) {
        return RowsShown.cut(String.valueOf(payment.account()));
    }
}
