package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $27.50/hr              | 27.50 USD hour
                    45 € / Stunde          | 45 EUR hour
                    1.234,56 € pro Tag     | 1234.56 EUR day
                    450 € par jour         | 450 EUR day
                    35,00 €/hora           | 35.00 EUR hour
                    R$ 120/hora            | 120 BRL hour
                    150 zł/godz.           | 150 PLN hour
                    1 500 ₽ в час          | 1500 RUB hour
                    2000 руб./час          | 2000 RUB hour
                    ₴800 за годину         | 800 UAH hour
                    600 грн/год            | 600 UAH hour
                    ₺450 / saat            | 450 TRY hour
                    ¥6,000 / 時間           | 6000 JPY hour
                    時給 5,000円            | 5000 JPY hour
                    ¥300/小时              | 300 CNY hour
                    300元/小時             | 300 CNY hour
                    ₩50,000 / 시간         | 50000 KRW hour
                    시간당 5만원            | 50000 KRW hour
                    ٢٥ دولار في الساعة      | 25 USD hour
                    ₹1,500 प्रति घंटा        | 1500 INR hour
                    ₹1,20,000              | 120000 INR null
                    ¥5000                  | 5000 null null
                    $4,000 per month       | 4000 USD null
                    CHF 1'200 / Tag        | 1200 CHF day
                    """)
    void reads_prices_of_fifteen_languages(String text, String price) {
        String read = Money.parse(text)
                .map(money -> money.amount() + " " + money.currency() + " " + money.unit())
                .orElse("-");
        assertThat(read).isEqualTo(price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 projects", "since 2019", "24 hours", "98%"})
    void a_number_without_a_currency_is_no_price(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }
}
