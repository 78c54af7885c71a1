package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.networks;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;
import java.util.Set;

class WatchedNetworkTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,is proxy,device id,managed,user agent,city,country\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new WatchedNetwork())
                .flags(
                        "three sign-ins through proxies",
                        records(table(
                                row("03-02T02:20", "192.0.2.9", true, "", "", "Uppsala,SE"),
                                row("03-03T02:20", "192.0.2.9", true, "", "", "Uppsala,SE"),
                                row("03-04T02:20", "192.0.2.9", true, "", "", "Uppsala,SE"))))
                .flags(
                        "one through a network that the team watches",
                        records(table(row("03-02T09:00", "203.0.113.9", false, "", "", "Uppsala,SE")))
                                .of(networks(Set.of(), Set.of("203.0.113.0/24"))))
                .passes(
                        "sign-ins from home",
                        records(table(
                                row("03-02T02:20", "192.0.2.9", false, "", "", "Uppsala,SE"),
                                row("03-03T02:20", "192.0.2.9", false, "", "", "Uppsala,SE"),
                                row("03-04T02:20", "192.0.2.9", false, "", "", "Uppsala,SE"))))
                .explained(
                        "The organisation's own VPN",
                        records(table(
                                        row("03-02T02:20", "192.0.2.9", true, "", "", "Uppsala,SE"),
                                        row("03-03T02:20", "192.0.2.9", true, "", "", "Uppsala,SE"),
                                        row("03-04T02:20", "192.0.2.9", true, "", "", "Uppsala,SE")))
                                .of(networks(Set.of("192.0.2.0/24"), Set.of())))
                .explained(
                        "Tried it once or twice",
                        records(table(row("03-02T09:00", "192.0.2.9", true, "", "", "Uppsala,SE"))))
                .cannotTell("Many people use a VPN for privacy")
                .cannotTell("A cloud workstation that the team agreed on");
    }

    private static String row(String at, String ip, boolean proxy, String device, String managed, String city) {
        return "2026-" + at + "Z,nora@example.org," + ip + "," + proxy + "," + device + "," + managed + ",Edge 131,"
                + city + "\n";
    }

    private static String table(String... rows) {
        return HEADER + String.join("", rows);
    }
}
