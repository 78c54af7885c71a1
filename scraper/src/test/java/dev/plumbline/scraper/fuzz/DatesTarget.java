package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Periods;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Dates, periods, points of time and prices in a line of text. */
final class DatesTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        String line = FuzzTarget.text(input);
        Dates.parse(line).ifPresent(DatesTarget::check);
        Dates.find(line).ifPresent(found -> {
            check(found.date());
            assertThat(line).contains(found.text());
        });
        Stream.concat(Periods.whole(line).stream(), Periods.atEnd(line).map(Periods.Tail::period).stream())
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .filter(Objects::nonNull)
                .forEach(DatesTarget::check);
        Moment.parse(line).ifPresent(moment -> check(moment.date()));
        Money.parse(line).ifPresent(money -> assertThat(money.amount()).isNotNull());
    }

    private static void check(PartialDate date) {
        assertThat(date.year()).isBetween(1900, 2200);
        assertThat(date.month()).isBetween(0, 12);
        assertThat(date.day()).isBetween(0, 31);
        assertThat(date.earliest().isAfter(date.latest())).isFalse();
        assertThat(date.toString()).isNotEmpty();
    }

    @Override
    public List<byte[]> seeds() {
        return FuzzTarget.texts(List.of(
                "March 2019 – Present",
                "03/2019 - 05/2021 (2 yrs 3 mos)",
                "seit März 2020",
                "enero de 2019 a actualidad",
                "с марта 2019 г. по настоящее время",
                "2019年3月〜現在",
                "2025-03-14T10:22:31+02:00",
                "Fri, 14 Mar 2025 10:22:31 +0100",
                "$27.50/hr",
                "1.234,50 € / Stunde",
                "時給 5,000円"));
    }
}
