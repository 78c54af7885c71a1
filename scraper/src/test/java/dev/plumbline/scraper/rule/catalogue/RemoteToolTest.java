package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class RemoteToolTest implements RuleCases {

    private static final String HEADER = "host,primary user,name,version,publisher,installed on\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new RemoteTool())
                .flags("a remote access program", programs("LT-1", "AnyDesk 9.0.1"))
                .passes("a name that only begins alike", programs("LT-1", "Any.do Desktop", "AnyDeskew Scanner"))
                .explained(
                        "The program is one that the team approved",
                        programs("LT-1", "AnyDesk").of(approves("anydesk")))
                .explained("A computer of the help desk", programs("IT-DESK-01", "AnyDesk", "TeamViewer"))
                .explained(
                        "Only the kind that the person starts and shares a code for each time",
                        programs("LT-1", "TeamViewer QuickSupport"))
                .cannotTell("Used for accessibility or a cloud workstation");
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
