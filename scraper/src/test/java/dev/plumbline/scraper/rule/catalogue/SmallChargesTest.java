package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void ten_charges_over_two_months_are_the_least_that_are_asked_about() {
        assertThat(check(charges("Example Number Rental", 10, 7, "4.99", "9.99", "14.00")))
                .hasSize(1);
        assertThat(check(charges("Example Number Rental", 9, 8, "4.99", "9.99", "14.00")))
                .isEmpty();
        assertThat(check(charges("Example Number Rental", 11, 6, "4.99", "9.99", "14.00")))
                .hasSize(1);
        assertThat(check(charges("Example Number Rental", 13, 4, "4.99", "9.99", "14.00")))
                .isEmpty();
    }

    @Test
    void an_unlisted_payee_needs_three_amounts_that_come_more_often_than_a_bill() {
        assertThat(check(charges("Example Widgets", 15, 13, "4.99", "9.99", "14.00")))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.LOW);
        assertThat(check(charges("Example Widgets", 15, 13, "4.99", "9.99"))).isEmpty();
        assertThat(check(charges("Example Widgets", 15, 24, "4.99", "9.99", "14.00")))
                .hasSize(1);
        assertThat(check(charges("Example Widgets", 15, 25, "4.99", "9.99", "14.00")))
                .isEmpty();
    }

    @Test
    void a_listed_service_is_surer_even_at_one_price() {
        assertThat(check(charges("Example Number Rental", 15, 30, "4.99")))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void a_large_amount_or_a_credit_is_no_small_charge() {
        assertThat(check(charges("Example Number Rental", 10, 13, "2000.00"))).hasSize(1);
        assertThat(check(charges("Example Number Rental", 10, 13, "2000.01"))).isEmpty();
        assertThat(check(charges("Example Number Rental", 10, 13, "0.00"))).isEmpty();
    }

    @Test
    void says_how_many_and_how_much_in_all() {
        Finding finding = check(charges("Example Number Rental", 12, 10, "4.99", "9.99", "14.00"))
                .getFirst();
        assertThat(finding.headline())
                .isEqualTo("12 small charges: 'Example Number Rental' from 2026-01-02 to 2026-04-22, 115.92 in all");
        assertThat(finding.message()).isEqualTo("3 different amounts over 110 days.");
    }

    private static List<Finding> check(Dossier dossier) {
        return new SmallCharges().check(dossier);
    }

    /** Charges so many days apart, of the amounts in turn. */
    private static Dossier charges(String payee, int count, int days, String... amounts) {
        return records(IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2026, 1, 2).plusDays((long) i * days) + ",C-1,Nora Lindqvist," + payee
                        + ",card,CARD-1,USD," + amounts[i % amounts.length] + ",EXP\n")
                .collect(Collectors.joining("", HEADER, "")));
    }
}
