package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.rule.Dossier;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutsTest {

    private static final Dossier LEDGER = records("""
            date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference
            2026-01-06,C-1,Nora Lindqvist,Nora Lindqvist,bank,SE00-1,EUR,3000.00,INV
            2026-01-07,C-1,Nora Lindqvist,Example Rides,card,CARD-1,EUR,12.00,Taxi
            2026-01-08,C-1,Nora Lindqvist,Example Hotel,bank,SE00-1,EUR,80.00,Expense 12
            """);

    @Test
    void a_payment_is_either_for_work_or_a_charge() {
        assertThat(Payouts.of(LEDGER)).extracting(Payment::payee).containsExactly("Nora Lindqvist");
        assertThat(Payouts.charges(LEDGER))
                .extracting(Payment::payee)
                .containsExactly("Example Rides", "Example Hotel");
    }

    @ParameterizedTest(name = "{0} can be {1}")
    @CsvSource({
        "Lindqvist Konsult AB, Nora Lindqvist",
        "LINDQVIST, Nora Lindqvist",
        "Li Consulting, Li Wei",
        "Wójcik Studio, Anna Wojcik",
        "李 商会, 李 伟",
        "N. Lindqvist, Nora Lindqvist",
        "Нора Линдквист, Nora Lindqvist",
        "สมชาย ใจดี, Somchai Jaidee",
        "ადა გელოვანი, Ada Gelovani"
    })
    void a_payee_that_shares_a_word_or_a_spelling_can_be_the_person(String payee, String name) {
        assertThat(Payouts.fits(payee, Set.of(name))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Gullhaven Remote Staffing, Nora Lindqvist",
        "N Holdings Remote, N Lindqvist",
        "สมชาย ใจดี, Nora Lindqvist"
    })
    void a_payee_with_nothing_of_the_name_is_another(String payee, String name) {
        assertThat(Payouts.fits(payee, Set.of(name))).isFalse();
    }

    @Test
    void where_no_name_is_known_nothing_is_asked() {
        assertThat(Payouts.fits("Gullhaven Remote Staffing", Set.of())).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Deel Inc., true",
        "Payoneer Europe Ltd, true",
        "Nordic Payroll AB, true",
        "Deelwater Fisheries, false",
        "Nora Lindqvist, false"
    })
    void a_house_pays_for_others(String payee, boolean house) {
        assertThat(Payouts.isHouse(payee)).isEqualTo(house);
    }
}
