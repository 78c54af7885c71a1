package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.networks;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInsTooFarTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,asn,as org,is proxy,location\n";
    private static final String LEEDS =
            "2026-03-02T08:02:00Z,nora@example.org,192.0.2.9,64496,access,false,\"Leeds, GB\"\n";
    private static final String SINGAPORE =
            "2026-03-02T09:10:00Z,nora@example.org,198.51.100.6,64496,access,false,\"Singapore, SG\"\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SignInsTooFar())
                .flags("Leeds and an hour later Singapore", signIns(LEEDS, SINGAPORE))
                .flags(
                        "the place of an address is told by another row of that address",
                        signIns(
                                LEEDS,
                                "2026-03-01T09:10:00Z,nora@example.org,198.51.100.6,64496,access,false,\"Singapore, SG\"\n",
                                "2026-03-02T09:10:00Z,nora@example.org,198.51.100.6,,,,\n"))
                .passes("two accounts at two places", signIns(LEEDS, SINGAPORE.replace("nora@", "ines@")))
                .passes("a failed attempt from elsewhere", records("""
                                time,user,ip address,result,location
                                2026-03-02T08:02:00Z,nora@example.org,192.0.2.9,success,"Leeds, GB"
                                2026-03-02T09:10:00Z,nora@example.org,198.51.100.6,failure,"Singapore, SG"
                                """))
                .explained(
                        "The organisation's own network shows another place",
                        signIns(LEEDS, SINGAPORE).of(networks(Set.of("198.51.100.0/24"), Set.of())))
                .explained(
                        "A VPN or proxy shows another place",
                        signIns(LEEDS, SINGAPORE.replace("access,false", "access,true")))
                .explained("A flight between the two sign-ins", signIns(LEEDS, SINGAPORE.replace("T09:10", "T23:10")))
                .explained(
                        "A mobile network shows the place of a far switch",
                        signIns(
                                "2026-03-02T08:02:00Z,nora@example.org,192.0.2.9,64496,access,false,\"Karachi, PK\"\n",
                                "2026-03-02T08:12:00Z,nora@example.org,192.0.2.10,64497,example mobile,false,\"Lahore, PK\"\n"))
                .explained(
                        "The place of an address is known by some hundred kilometres only",
                        signIns(
                                LEEDS,
                                SINGAPORE.replace("Singapore, SG", "London, GB").replace("09:10", "08:10")))
                .cannotTell("A colleague signed in for them with their consent");
    }

    @Test
    void says_the_same_journey_once_however_often_it_happens() {
        String many = IntStream.range(10, 28)
                .mapToObj(day -> LEEDS.replace("03-02", "03-" + day) + SINGAPORE.replace("03-02", "03-" + day))
                .collect(Collectors.joining());
        var findings = new SignInsTooFar().check(signIns(many));
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().evidence()).hasSize(RowsShown.MOST);
    }

    private static Dossier signIns(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
