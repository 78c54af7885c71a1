package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;
import static dev.plumbline.scraper.Records.records;
import static dev.plumbline.scraper.Records.rows;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.SharedRecords;
import java.util.List;
import java.util.Set;

class ReferralClusterTest implements RuleCases {

    private static final String HEADER = "start,contractor id,name,referred by\n";
    private static final String MINE = HEADER + "2026-03-01,C-1,Nora Lindqvist,C-9\n";
    private static final String THEIRS = HEADER + "2026-03-02,C-5,Ines Okafor,C-9\n";
    private static final String PAID =
            "date,contractor_id,contractor,payee,account_ref\n2026-03-09,%s,%s,Gullhaven,ZZ00-0909\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ReferralCluster())
                .flags(
                        "one referrer and one account for payments",
                        both(PAID.formatted("C-1", "Nora Lindqvist"), PAID.formatted("C-5", "Ines Okafor")))
                .passes(
                        "one account, but nobody brought them",
                        beside(PAID.formatted("C-1", "Nora Lindqvist"), PAID.formatted("C-5", "Ines Okafor")))
                .explained("A colleague brought in several people who share nothing else", beside(MINE, THEIRS))
                .cannotTell("A couple who came together")
                .cannotTell("An agency that placed its team");
    }

    private static Dossier both(String mineToo, String theirsToo) {
        List<EmployerRecord> mine = rows(MINE, mineToo);
        List<EmployerRecord> theirs = rows(THEIRS, theirsToo);
        return records()
                .with(mine, SharedRecords.of(mine, List.of(new SharedRecords.Other("Ines Okafor", theirs)), Set.of()));
    }
}
