package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.Duration;
import java.time.Instant;

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
