package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@RuleInfo(
        id = "payout-account-of-two-people",
        summary = "Payments for the work of two people go to one account or one payee",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        standing = Standing.SAME,
        indicators = "R5 L12 L54 L57 O7",
        ask = "Payments for your work and for somebody else's go to one account. Whose is it?",
        innocentExplanations = {
            "A partnership or company that carries the name of one of them",
            "A couple or a family with one account",
            "A payroll provider, a marketplace or a clearing house",
            "A merchant that both paid by card",
            "An agency that both work through"
        })
final class PayoutShared implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        Set<String> mine = Payouts.names(dossier, null);
        return SharedDetails.of(dossier, EnumSet.of(SharedRecord.What.ACCOUNT, SharedRecord.What.PAYEE)).stream()
                .map(pairs -> pairs.stream().filter(PayoutShared::isPayouts).toList())
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> finding(pairs, mine))
                .toList();
    }

    private static boolean isPayouts(SharedRecord pair) {
        return pair.mine() instanceof Payment mine
                && pair.theirs() instanceof Payment theirs
                && Payouts.isPayout(mine)
                && Payouts.isPayout(theirs)
                && !Payouts.isHouse(mine.payee())
                && !Payouts.isHouse(theirs.payee());
    }

    private Finding finding(List<SharedRecord> pairs, Set<String> names) {
        SharedRecord first = pairs.stream()
                .filter(pair -> pair.what() == SharedRecord.What.ACCOUNT)
                .findFirst()
                .orElse(pairs.getFirst());
        Payment mine = (Payment) first.mine();
        Payment theirs = (Payment) first.theirs();
        boolean account = first.what() == SharedRecord.What.ACCOUNT;
        boolean own = Payouts.fits(mine.payee(), names) || Payouts.fits(theirs.payee(), Set.of(first.theirName()));
        return Finding.of(
                this,
                own || !account ? Confidence.LOW : Confidence.HIGH,
                (account ? "One account" : "One payee") + " for two people: '"
                        + RowsShown.cut(account ? String.valueOf(mine.account()) : mine.payee()) + "', also for '"
                        + RowsShown.cut(first.theirName()) + "'",
                "Paid to " + RowsShown.cut(mine.payee()) + " on " + RowsShown.day(mine.at()) + " and to "
                        + RowsShown.cut(theirs.payee()) + " on " + RowsShown.day(theirs.at()) + ".",
                List.of(
                        account
                                ? new Finding.Feature(
                                        "Account",
                                        String.valueOf(mine.account()),
                                        String.valueOf(theirs.account()),
                                        "equal")
                                : new Finding.Feature("Payee", mine.payee(), theirs.payee(), "equal")),
                RowsShown.evidence(List.of(mine, theirs)));
    }
}
