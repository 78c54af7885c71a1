package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Records.networks;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;
import java.util.Set;

class SignInElsewhereTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,is proxy,device id,managed,user agent,city,country\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SignInElsewhere())
                .flags(
                        "a night from elsewhere on a computer that nobody manages",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(
                                        row("03-01T09:00", "192.0.2.9", false, "", "", "Uppsala,SE"),
                                        row("03-02T20:10", "203.0.113.44", false, "", "false", "Seoul,KR"),
                                        row("03-02T21:10", "203.0.113.44", false, "", "false", "Seoul,KR"),
                                        row("03-02T22:10", "203.0.113.44", false, "", "false", "Seoul,KR"))))
                .passes(
                        "sign-ins from the country named",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(
                                        row("03-02T02:20", "192.0.2.9", false, "", "false", "Uppsala,SE"),
                                        row("03-03T02:20", "192.0.2.9", false, "", "false", "Uppsala,SE"),
                                        row("03-04T02:20", "192.0.2.9", false, "", "false", "Uppsala,SE"))))
                .explained(
                        "Travels with the employer's computer",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(
                                        row("03-02T20:10", "203.0.113.44", false, "device-1", "true", "Seoul,KR"),
                                        row("03-02T21:10", "203.0.113.44", false, "device-1", "true", "Seoul,KR"),
                                        row("03-02T22:10", "203.0.113.44", false, "device-1", "true", "Seoul,KR"))))
                .explained(
                        "Travels with a computer that was seen at home too",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(
                                        row("03-01T09:00", "192.0.2.9", false, "", "", "Uppsala,SE"),
                                        row("03-02T20:10", "203.0.113.44", false, "", "", "Seoul,KR"),
                                        row("03-02T21:10", "203.0.113.44", false, "", "", "Seoul,KR"),
                                        row("03-02T22:10", "203.0.113.44", false, "", "", "Seoul,KR"))))
                .explained(
                        "The organisation's own network shows another place",
                        records(
                                        page("GigHub", "nora", place("Uppsala", "SE")),
                                        table(
                                                row("03-02T20:10", "203.0.113.44", false, "", "false", "Seoul,KR"),
                                                row("03-02T21:10", "203.0.113.44", false, "", "false", "Seoul,KR"),
                                                row("03-02T22:10", "203.0.113.44", false, "", "false", "Seoul,KR")))
                                .of(networks(Set.of("203.0.113.0/24"), Set.of())))
                .explained(
                        "A VPN or proxy shows another place",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(
                                        row("03-02T20:10", "203.0.113.44", true, "", "false", "Seoul,KR"),
                                        row("03-02T21:10", "203.0.113.44", true, "", "false", "Seoul,KR"),
                                        row("03-02T22:10", "203.0.113.44", true, "", "false", "Seoul,KR"))))
                .explained(
                        "One sign-in on a borrowed computer",
                        records(
                                page("GigHub", "nora", place("Uppsala", "SE")),
                                table(row("03-02T20:10", "203.0.113.44", false, "", "false", "Seoul,KR"))))
                .cannotTell("Moved, and the page does not say so yet");
    }

    private static String row(String at, String ip, boolean proxy, String device, String managed, String city) {
        return "2026-" + at + "Z,nora@example.org," + ip + "," + proxy + "," + device + "," + managed + ",Edge 131,"
                + city + "\n";
    }

    private static String table(String... rows) {
        return HEADER + String.join("", rows);
    }
}
