package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.networks;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ManyNetworksTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,is proxy,city,country\n";
    private static final String[] THREE = {
        "2026-03-02T08:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
        "2026-03-02T10:00:00Z,nora@example.org,198.51.100.6,false,Warsaw,PL\n",
        "2026-03-02T12:00:00Z,nora@example.org,203.0.113.9,false,Lisbon,PT\n",
        "2026-03-02T13:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n"
    };

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ManyNetworks())
                .flags("three countries and back within a morning", signIns(THREE))
                .passes("two countries", signIns(THREE[0], THREE[1]))
                .passes(
                        "three countries in three months",
                        signIns(THREE[0], THREE[1].replace("03-02", "04-02"), THREE[2].replace("03-02", "05-02")))
                .explained(
                        "The organisation's own networks lead out in several countries",
                        signIns(THREE).of(networks(Set.of("198.51.100.0/24"), Set.of())))
                .explained(
                        "A journey with several stops",
                        signIns(THREE[0], THREE[1].replace("T10", "T13"), THREE[2].replace("T12", "T20")))
                .explained(
                        "A VPN changes its exit by itself",
                        signIns(
                                THREE[0],
                                THREE[1].replace("false", "true"),
                                THREE[2].replace("false", "true"),
                                THREE[3]))
                .cannotTell("A phone roams near a border")
                .cannotTell("The country of an address is listed wrongly");
    }

    @Test
    void counts_the_countries_of_one_day_not_of_the_month() {
        String[] rows = {
            "2026-03-01T08:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
            "2026-03-01T09:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
            "2026-03-03T08:00:00Z,nora@example.org,198.51.100.6,false,Warsaw,PL\n",
            "2026-03-03T10:00:00Z,nora@example.org,203.0.113.9,false,Lisbon,PT\n",
            "2026-03-03T12:00:00Z,nora@example.org,198.51.100.6,false,Warsaw,PL\n",
            "2026-03-05T12:00:00Z,nora@example.org,203.0.113.7,false,Rome,IT\n"
        };
        assertThat(new ManyNetworks().check(signIns(rows))).isEmpty();
    }

    @Test
    void a_country_left_days_ago_is_counted_anew() {
        assertThat(new ManyNetworks()
                        .check(signIns(
                                "2026-03-01T08:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
                                "2026-03-03T08:00:00Z,nora@example.org,198.51.100.6,false,Warsaw,PL\n",
                                "2026-03-03T10:00:00Z,nora@example.org,203.0.113.9,false,Lisbon,PT\n",
                                "2026-03-09T08:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
                                "2026-03-09T09:00:00Z,nora@example.org,192.0.2.9,false,Leeds,GB\n",
                                "2026-03-09T10:00:00Z,nora@example.org,198.51.100.6,false,Warsaw,PL\n",
                                "2026-03-09T12:00:00Z,nora@example.org,203.0.113.9,false,Lisbon,PT\n")))
                .extracting(Finding::headline)
                .containsExactly("3 countries within 4 hours: GB, PL, PT since 2026-03-09 08:00 UTC");
    }

    @Test
    void the_last_minute_of_the_window_counts() {
        assertThat(new ManyNetworks().check(signIns(THREE[0], THREE[1], at("2026-03-03T08:00:00Z"))))
                .hasSize(1);
        assertThat(new ManyNetworks().check(signIns(THREE[0], THREE[1], at("2026-03-03T08:00:01Z"))))
                .isEmpty();
    }

    @Test
    void a_row_without_a_country_says_nothing() {
        assertThat(new ManyNetworks()
                        .check(signIns(
                                THREE[0], THREE[1], "2026-03-02T12:00:00Z,nora@example.org,203.0.113.50,false,,\n")))
                .isEmpty();
    }

    private static String at(String time) {
        return THREE[2].replace("2026-03-02T12:00:00Z", time);
    }

    private static Dossier signIns(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
