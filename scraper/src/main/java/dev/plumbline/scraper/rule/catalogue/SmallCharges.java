package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

@RuleInfo(
        id = "many-small-charges",
        summary = "Many small charges of varying amounts to one payee over months",
        severity = Severity.ASK,
        family = Family.PAYMENT,
        standing = Standing.BESIDE,
        indicators = "M10",
        ask = "Many small charges of one service stand in the ledger. What is it used for, and who agreed to it?",
        innocentExplanations = {
            "A subscription: the same amount every time",
            "A monthly bill by use",
            "A few charges in one project",
            "A service whose price depends on the day, such as rides or meals"
        },
        thresholds = {
            @Threshold(name = "charges", summary = "Charges that are asked about", value = 10, least = 4, most = 200),
            @Threshold(name = "days", summary = "Over so many days at least", value = 60, least = 14, most = 365),
            @Threshold(
                    name = "most",
                    summary = "The largest amount that is small, in the ledger's currency",
                    value = 2000,
                    least = 5,
                    most = 10000)
        })
final class SmallCharges implements Rule {

    private static final int DIFFERENT = 3;
    private static final double DAYS_OF_A_BILL = 25;
    private static final List<Phrase> SERVICES = Table.rows(SmallCharges.class, "charges.csv").stream()
            .map(row -> Phrase.of(row.getFirst()))
            .toList();

    @Override
    public List<Finding> check(Dossier dossier) {
        return Payouts.charges(dossier).stream()
                .filter(charge -> charge.amount() != null
                        && charge.amount().signum() > 0
                        && charge.amount().doubleValue() <= dossier.threshold(this, "most"))
                .collect(Collectors.groupingBy(
                        charge -> String.join(" ", Payouts.words(charge.payee())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(charges -> charges.size() >= dossier.threshold(this, "charges")
                        && days(charges) >= dossier.threshold(this, "days"))
                .filter(charges -> isService(charges) || (amounts(charges) >= DIFFERENT && !isMonthly(charges)))
                .map(this::finding)
                .toList();
    }

    private static boolean isService(List<Payment> charges) {
        List<String> words = Payouts.words(charges.getFirst().payee());
        return SERVICES.stream().anyMatch(service -> !service.in(words).isEmpty());
    }

    private static boolean isMonthly(List<Payment> charges) {
        return days(charges) / (charges.size() - 1.0) >= DAYS_OF_A_BILL;
    }

    private static long days(List<Payment> charges) {
        return Duration.between(charges.getFirst().at(), charges.getLast().at()).toDays();
    }

    private static long amounts(List<Payment> charges) {
        return charges.stream().map(SmallCharges::amount).distinct().count();
    }

    private static BigDecimal amount(Payment charge) {
        return Objects.requireNonNullElse(charge.amount(), BigDecimal.ZERO).stripTrailingZeros();
    }

    private Finding finding(List<Payment> charges) {
        BigDecimal sum = charges.stream().map(SmallCharges::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Payment first = charges.getFirst();
        return Finding.of(
                this,
                isService(charges) ? Confidence.MEDIUM : Confidence.LOW,
                charges.size() + " small charges: '" + RowsShown.cut(first.payee()) + "' from "
                        + RowsShown.day(first.at()) + " to "
                        + RowsShown.day(charges.getLast().at()) + ", " + sum.toPlainString() + " in all",
                amounts(charges) + " different amounts over " + days(charges) + " days.",
                List.of(),
                RowsShown.evidence(charges));
    }
}
