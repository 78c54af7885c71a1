package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class SecondRemoteToolTest implements RuleCases {

    private static final String HEADER = "host,primary user,name,version,publisher,installed on\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new SecondRemoteTool())
                .flags("two remote access programs on one computer", programs("LT-1", "AnyDesk", "RustDesk 1.3.6"))
                .passes("one program listed twice", programs("LT-1", "AnyDesk", "AnyDesk 9.0.1"))
                .explained(
                        "The programs are ones that the team approved",
                        programs("LT-1", "AnyDesk", "RustDesk").of(approves("AnyDesk")))
                .explained("A computer of the help desk", programs("helpdesk-7", "AnyDesk", "TeamViewer"))
                .explained(
                        "One is only started by hand and shares a code each time",
                        programs("LT-1", "AnyDesk", "TeamViewer QuickSupport"))
                .cannotTell("Several clients each ask for their own");
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
