package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SmallChargesTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SmallCharges())
                .flags(
                        "fifteen charges of a number rental",
                        charges("Example Number Rental", 15, 13, "4.99", "9.99", "14.00"))
                .passes(
                        "payments for work",
                        records(HEADER + "2026-01-02,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE-1,EUR,3000.00,INV\n"))
                .explained("A subscription: the same amount every time", charges("Example Cloud Disk", 15, 13, "2.99"))
                .explained(
                        "A monthly bill by use",
                        charges("Example Cloud Compute", 12, 30, "12.10", "9.80", "31.00", "7.77"))
                .explained(
                        "A few charges in one project", charges("Example Stock Photos", 4, 20, "4.99", "9.99", "14.00"))
                .explained(
                        "A service whose price depends on the day, such as rides or meals",
                        charges("Example Rides", 20, 5, "4.10", "9.20", "14.40"));
    }

    /** Charges so many days apart, of the amounts in turn. */
    private static Dossier charges(String payee, int count, int days, String... amounts) {
        return records(IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2026, 1, 2).plusDays((long) i * days) + ",C-1,Nora Lindqvist," + payee
                        + ",card,CARD-1,USD," + amounts[i % amounts.length] + ",EXP\n")
                .collect(Collectors.joining("", HEADER, "")));
    }
}
