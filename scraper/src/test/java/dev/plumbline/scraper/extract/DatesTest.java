package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March 2021            | 2021-03
                    4. März 2021          | 2021-03-04
                    1er mars 2021         | 2021-03-01
                    3 de mayo de 2020     | 2020-05-03
                    outubro de 2019       | 2019-10
                    12 dicembre 2018      | 2018-12-12
                    w marcu 2021          | -
                    3 marca 2021 r.       | 2021-03-03
                    март 2021 г.          | 2021-03
                    5 марта 2021 года     | 2021-03-05
                    квітень 2020 року     | 2020-04
                    Ağustos 2022          | 2022-08
                    2021年3月              | 2021-03
                    2021 年 3 月 15 日      | 2021-03-15
                    2021년 3월             | 2021-03
                    2021년                | 2021
                    مارس ٢٠٢١            | 2021-03
                    كانون الثاني 2020     | 2020-01
                    मार्च २०२१             | 2021-03
                    फ़रवरी 2020            | 2020-02
                    2021.03               | 2021-03
                    2021/3/5              | 2021-03-05
                    """)
    void reads_dates_of_fifteen_languages_as_precisely_as_they_are_said(String text, String date) {
        assertThat(Dates.parse(text).map(Object::toString).orElse("-")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "25/03/2021, 2021-03-25",
        "03/25/2021, 2021-03-25",
        "03/04/2021, 2021",
        "05/05/2021, 2021-05-05",
        "03.04.2021, 2021-04-03"
    })
    void an_order_of_day_and_month_that_the_numbers_do_not_tell_leaves_the_year(String text, String date) {
        assertThat(Dates.parse(text).orElseThrow()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"١٤٤٢", "1442 هـ", "พ.ศ. 2564", "2564", "令和3年", "民國110年", "2021/22"})
    void years_of_other_calendars_are_not_read(String text) {
        assertThat(Dates.parse(text)).isEmpty();
        assertThat(Dates.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 years ago      | 2023
                    vor 3 Jahren     | 2023
                    il y a 2 mois    | 2026-09
                    hace 5 días      | 2026-11-20
                    há um mês        | 2026-10
                    3 anni fa        | 2023
                    2 lata temu      | 2024
                    год назад        | 2025
                    5 лет назад      | 2021
                    3 роки тому      | 2023
                    5 год тому       | -
                    2 yıl önce       | 2024
                    3年前             | 2023
                    2 个月前          | 2026-09
                    3일 전            | 2026-11-22
                    منذ ٣ سنوات      | 2023
                    2 साल पहले        | 2024
                    2 hours ago      | 2026-11-25
                    yesterday        | 2026-11-24
                    3 years          | -
                    long ago         | -
                    """)
    void what_was_so_long_ago_is_only_as_precise_as_its_unit(String text, String date) {
        assertThat(RelativeDates.parse(text, TODAY).map(Object::toString).orElse("-"))
                .isEqualTo(date);
    }
}
