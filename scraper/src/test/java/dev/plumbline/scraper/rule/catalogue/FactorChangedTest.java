package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FactorChangedTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,event\n";
    private static final String MARKED = "2026-01-14T02:58:40Z,nora@example.org,203.0.113.18,suspicious_login\n";
    private static final String REMOVED = "2026-01-14T03:01:12Z,nora@example.org,203.0.113.18,2sv_disable\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new FactorChanged())
                .flags(
                        "removed three minutes after a sign-in that the system marked",
                        records(HEADER + MARKED + REMOVED))
                .flags(
                        "removed after a sign-in from a new address",
                        records(HEADER + usual(7) + MARKED.replace("suspicious_login", "login_success") + REMOVED))
                .passes("removed a day later", records(HEADER + MARKED + REMOVED.replace("01-14", "01-15")))
                .explained(
                        "The first days of an account, when factors are set up",
                        records(HEADER
                                + usual(1)
                                + MARKED.replace("suspicious_login", "login_success")
                                + REMOVED.replace("disable", "enroll")))
                .explained(
                        "Changed at the usual address",
                        records(HEADER
                                + usual(7)
                                + REMOVED.replace("203.0.113.18", "192.0.2.9").replace("01-14T03", "01-07T09")))
                .cannotTell("A new phone, set up while travelling")
                .cannotTell("The help desk reset it on request");
    }

    private static String usual(int days) {
        return IntStream.range(0, days)
                .mapToObj(day ->
                        "2026-01-0%d".formatted(day + 1) + "T09:00:00Z,nora@example.org,192.0.2.9,login_success\n")
                .collect(Collectors.joining());
    }
}
