package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019 – heute                      | 2019..now
                    seit März 2019                    | 2019-03..now
                    depuis 2019                       | 2019..now
                    de 2016 à 2019                    | 2016..2019
                    enero de 2018 - actualidad        | 2018-01..now
                    desde 2018 hasta 2020             | 2018..2020
                    mar 2017 – o momento              | 2017-03..now
                    dal 2015 al 2019                  | 2015..2019
                    od 2019 do chwili obecnej         | 2019..now
                    с 2019 по настоящее время         | 2019..now
                    март 2016 г. — май 2019 г.        | 2016-03..2019-05
                    з 2018 по 2020                    | 2018..2020
                    2017 — дотепер                    | 2017..now
                    Mart 2019 - Günümüz               | 2019-03..now
                    2019'dan beri                     | 2019..now
                    2019年 - 現在                      | 2019..now
                    2019年3月～2021年5月（2年2ヶ月）      | 2019-03..2021-05
                    2019年至今                         | 2019..now
                    2016年3月至2019年8月                | 2016-03..2019-08
                    2019.03 ~ 2021.05 (2년 3개월)      | 2019-03..2021-05
                    2019년 3월부터 2021년 5월까지        | 2019-03..2021-05
                    2020년 - 현재                      | 2020..now
                    من 2016 إلى 2019                 | 2016..2019
                    ٢٠١٩ - حتى الآن                   | 2019..now
                    2019 से 2021 तक                   | 2019..2021
                    मार्च 2020 - वर्तमान                 | 2020-03..now
                    Mar 2019 - Present 2 yrs 3 mos    | 2019-03..now
                    """)
    void reads_periods_of_fifteen_languages(String text, String period) {
        assertThat(Periods.whole(text).map(PeriodsTest::shown).orElse("-")).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 yrs 3 mos", "9 Monate", "3 года 2 месяца", "2年3ヶ月", "2년 3개월", "3 साल"})
    void a_length_of_time_is_told_from_a_name(String text) {
        assertThat(Periods.isLength(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maison 12", "Studio 2019", "2019年", "Ay Yapim"})
    void a_name_is_no_length_of_time(String text) {
        assertThat(Periods.isLength(text)).isFalse();
    }

    private static String shown(Period period) {
        return period.from() + ".." + (period.ongoing() ? "now" : period.to());
    }
}
