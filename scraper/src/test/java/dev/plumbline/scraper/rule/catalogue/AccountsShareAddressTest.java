package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

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
                .explained("An agency's team works from one place", sameDesk());
    }

    private static Dossier sameDesk() {
        StringBuilder mine = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        for (int day = 10; day < 15; day++) {
            mine.append(MINE.replace("03-03", "03-" + day).replace("example hosting,true", "example access,false"));
            theirs.append(THEIRS.replace("03-03", "03-" + day).replace("example hosting,true", "example access,false"));
        }
        return signIns(mine.toString(), theirs.toString());
    }

    private static Dossier signIns(String mine, String theirs) {
        return beside(HEADER + mine, HEADER + theirs);
    }
}
