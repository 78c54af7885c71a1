package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.headline;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"AnyDesk", "AnyDesk 9.0.1 (64-bit)", "anydesk for Windows", "AnyDesk MSI", "AnyDesk v9 x64"})
    void knows_a_program_with_any_version_or_edition(String name) {
        assertThat(new RemoteTool().check(programs("LT-1", name))).hasSize(1);
    }

    @Test
    void a_name_that_is_an_edition_and_nothing_else_is_no_program() {
        assertThat(new RemoteTool().check(programs("LT-1", "Desktop", "64-bit", "9.0")))
                .isEmpty();
    }

    @Test
    void tells_each_program_of_a_computer_once_and_each_computer_apart() {
        Dossier dossier = records(HEADER
                + "LT-1,nora@example.org,AnyDesk 9.0.1,9.0,Somebody,2026-01-19\n"
                + "LT-1,nora@example.org,AnyDesk,9.0,Somebody,2026-01-20\n"
                + "LT-1,nora@example.org,RustDesk,1.3,Somebody,2026-01-20\n"
                + "LT-2,nora@example.org,RustDesk,1.3,Somebody,2026-01-20\n");
        assertThat(new RemoteTool().check(dossier))
                .extracting(Finding::headline)
                .containsExactly(
                        "Remote access: 'AnyDesk 9.0.1, RustDesk' on LT-1", "Remote access: 'RustDesk' on LT-2");
    }

    @Test
    void whoever_helps_others_from_afar_needs_such_programs() {
        assertThat(check(headline("IT support for small harbours"))).isEmpty();
        assertThat(check(title("Desktop Support Technician", "now"))).isEmpty();
        assertThat(check(headline("Ledgers for small harbours"))).hasSize(1);
        assertThat(check(title("Bookkeeper", "now"))).hasSize(1);
        assertThat(check(title("Desktop Support Technician", "2020"))).hasSize(1);
    }

    private static List<Finding> check(Said said) {
        return new RemoteTool()
                .check(records(
                        page("GigHub", "nora", name("Nora Lindqvist"), said),
                        HEADER + "LT-1,nora@example.org,AnyDesk,9.0,Somebody,2026-01-19\n"));
    }

    private static Said title(String title, String until) {
        return e -> new Claim.Job(title, "Corvid Systems", title, dates("2018", until), e);
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
