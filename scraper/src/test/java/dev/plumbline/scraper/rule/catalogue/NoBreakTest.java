package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoBreakTest implements RuleCases {

    private static final String HEADER = "time,user,ip address\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new NoBreak())
                .flags("a day and a half with gaps of three hours at most", every(25, 31, 125, 64, 180, 48))
                .passes("a working day", every(6, 60, 90, 120))
                .explained("A program signs in by itself at even times", every(60, 30))
                .explained("Worked a long day and slept some hours", every(40, 61, 125, 90, 300))
                .cannotTell("A session that never expires signs in again by itself")
                .cannotTell("An emergency that kept them awake");
    }

    @Test
    void a_day_on_end_is_the_least_and_four_hours_are_no_break() {
        assertThat(check(every(9, 170, 190, 180))).hasSize(1);
        assertThat(check(every(9, 170, 189, 180))).isEmpty();
        assertThat(check(every(13, 240, 30, 90))).hasSize(1);
        assertThat(check(every(13, 241, 30, 90))).isEmpty();
    }

    @Test
    void eight_sign_ins_are_the_least_that_tell_of_use() {
        assertThat(check(every(8, 239, 200, 180))).hasSize(1);
        assertThat(check(every(7, 240))).isEmpty();
    }

    @Test
    void tells_the_longest_run_of_several() {
        String[] rows = new String[] {
            run("2026-03-02T06:00:00Z", 10), run("2026-03-09T06:00:00Z", 14), run("2026-03-20T06:00:00Z", 11)
        };
        assertThat(check(records(HEADER + String.join("", rows))))
                .extracting(Finding::headline)
                .containsExactly("In use for 32 hours on end: '2026-03-09 06:00' to '2026-03-10 14:40' UTC");
    }

    private static String run(String from, int count) {
        StringBuilder rows = new StringBuilder();
        Instant at = Instant.parse(from);
        for (int i = 0; i < count; i++) {
            rows.append(at).append(",nora@example.org,192.0.2.9\n");
            at = at.plus(Duration.ofMinutes(i % 2 == 0 ? 130 : 175));
        }
        return rows.toString();
    }

    private static List<Finding> check(Dossier dossier) {
        return new NoBreak().check(dossier);
    }

    /** Sign-ins with gaps of these minutes in turn. */
    private static Dossier every(int count, int... minutes) {
        Instant at = Instant.parse("2026-03-02T06:00:00Z");
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            table.append(at).append(",nora@example.org,192.0.2.9\n");
            at = at.plus(Duration.ofMinutes(minutes[i % minutes.length]));
        }
        return records(table.toString());
    }
}
