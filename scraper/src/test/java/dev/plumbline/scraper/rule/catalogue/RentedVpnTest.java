package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class RentedVpnTest implements RuleCases {

    private static final String HEADER = "host,primary user,name,version,publisher,installed on\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new RentedVpn())
                .flags("the client of a rented network", programs("LT-1", "Astrill VPN 3.10"))
                .passes(
                        "the client of a company's own network",
                        programs("LT-1", "OpenVPN Connect", "Cisco Secure Client"))
                .cannotTell("Many people use one for privacy")
                .explained(
                        "The program is one that the team approved",
                        programs("LT-1", "NordVPN").of(approves("nordvpn")))
                .cannotTell("Lives where sites are blocked without one");
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
