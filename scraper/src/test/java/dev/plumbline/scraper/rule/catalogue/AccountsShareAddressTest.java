package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;
import static dev.plumbline.scraper.Records.networks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountsShareAddressTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,as org,is proxy,user agent\n";
    private static final String MINE =
            "2026-03-03T22:14:00Z,nora@example.org,203.0.113.17,example hosting,true,Edge 131\n";
    private static final String THEIRS =
            "2026-03-03T22:17:00Z,ines@example.org,203.0.113.17,example hosting,true,Edge 131\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AccountsShareAddress())
                .flags("one browser through one proxy three minutes apart", signIns(MINE, THEIRS))
                .passes("two days apart", signIns(MINE, THEIRS.replace("03-03", "03-05")))
                .passes(
                        "two hours apart",
                        signIns(MINE, THEIRS.replace("T22", "T23").replace("17:00Z", "59:00Z")))
                .explained(
                        "An office or a visit to one: each has a computer of their own",
                        signIns(
                                MINE.replace("example hosting,true", "example office,false"),
                                THEIRS.replace("example hosting,true,Edge 131", "example office,false,Firefox 133")))
                .explained(
                        "Two people of one household behind one connection",
                        signIns(
                                MINE.replace("example hosting,true", "example access,false"),
                                THEIRS.replace("example hosting,true", "example access,false")))
                .explained(
                        "A carrier gives many subscribers one address",
                        signIns(
                                MINE.replace("hosting,true", "mobile,false"),
                                THEIRS.replace("hosting,true", "mobile,false")))
                .explained(
                        "A VPN that many people use leads out at one address",
                        signIns(MINE, THEIRS.replace("Edge 131", "Firefox 133")))
                .explained("An agency's team works from one place", sameDesk(5));
    }

    @Test
    void ordinary_lines_count_from_the_third_day_and_stay_of_low_confidence() {
        assertThat(new AccountsShareAddress().check(sameDesk(2))).isEmpty();
        assertThat(new AccountsShareAddress().check(sameDesk(3)))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.LOW);
    }

    @Test
    void counts_visits_within_the_minutes_and_no_others() {
        String later = THEIRS.replace("22:17:00Z", "22:%s:00Z");
        assertThat(new AccountsShareAddress().check(signIns(MINE, later.formatted("44"))))
                .hasSize(1);
        assertThat(new AccountsShareAddress().check(signIns(MINE, later.formatted("45"))))
                .isEmpty();
        assertThat(new AccountsShareAddress().check(signIns(MINE, THEIRS + later.formatted("59"))))
                .flatExtracting(Finding::compared)
                .extracting(Finding.Feature::left)
                .containsExactly("1");
    }

    @Test
    void the_organisations_own_networks_are_shared_by_design() {
        assertThat(new AccountsShareAddress()
                        .check(signIns(MINE, THEIRS).of(networks(Set.of("203.0.113.0/24"), Set.of()))))
                .isEmpty();
    }

    @Test
    void one_browser_on_two_devices_is_no_one_computer() {
        assertThat(devices("device-1", "device-2")).isEmpty();
        assertThat(devices("device-1", "device-1")).hasSize(1);
        assertThat(devices("device-1", "")).hasSize(1);
        assertThat(devices("", "device-2")).hasSize(1);
    }

    private static List<Finding> devices(String mine, String theirs) {
        String header = HEADER.replace("\n", ",device id\n");
        return new AccountsShareAddress()
                .check(beside(
                        header + MINE.replace("\n", "," + mine + "\n"),
                        header + THEIRS.replace("\n", "," + theirs + "\n")));
    }

    private static Dossier sameDesk(int days) {
        StringBuilder mine = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        for (int day = 10; day < 10 + days; day++) {
            mine.append(MINE.replace("03-03", "03-" + day).replace("example hosting,true", "example access,false"));
            theirs.append(THEIRS.replace("03-03", "03-" + day).replace("example hosting,true", "example access,false"));
        }
        return signIns(mine.toString(), theirs.toString());
    }

    private static Dossier signIns(String mine, String theirs) {
        return beside(HEADER + mine, HEADER + theirs);
    }
}
