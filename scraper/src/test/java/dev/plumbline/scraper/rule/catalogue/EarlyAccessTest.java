package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarlyAccessTest implements RuleCases {

    private static final String STARTED = "start,contractor email,name\n2026-03-01,nora@example.org,Nora Lindqvist\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new EarlyAccess())
                .flags("forty repositories in the first week", records(STARTED, opened(40, "03-05")))
                .passes("nobody knows when the work began", records(opened(40, "03-05")))
                .explained("A few repositories on the first day, to set up", records(STARTED, opened(6, "03-02")))
                .cannotTell("The task was to look through all code")
                .cannotTell("A tool copies everything that the team has")
                .explained("Has worked here for long", records(STARTED, opened(40, "09-05")));
    }

    @Test
    void counts_a_day_of_the_first_weeks_and_tells_the_busiest() {
        Finding finding = new EarlyAccess()
                .check(records(
                        STARTED, opened(40, "03-05") + opened(50, "03-06").replaceFirst("time,.*\n", "")))
                .getFirst();
        assertThat(finding.headline()).contains("50").contains("2026-03-06");
    }

    private static String opened(int count, String day) {
        return IntStream.range(0, count)
                .mapToObj(i -> "2026-%sT10:%02d:00Z,nora@example.org,192.0.2.9,git.clone\n".formatted(day, i))
                .collect(Collectors.joining("", "time,user,ip address,event\n", ""));
    }
}
