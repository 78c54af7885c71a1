package dev.plumbline.portal.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.record.Files;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.record.TeamListKind;
import dev.plumbline.portal.record.TeamLists;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.record.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordViewsTest extends ViewTest {
    @Autowired
    private RecordImports imports;

    @Autowired
    private TeamLists lists;

    @Autowired
    private Candidates candidates;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void says_what_will_appear_where_nothing_was_imported() {
        signIn(Role.LEAD);
        navigate(RecordsView.class);
        assertThat(screen()).contains("Imports will appear here", "Accounts will appear here", "Choose a file…");
    }

    @Test
    void a_recruiter_sees_imports_and_brings_none() {
        signIn(Role.RECRUITER);
        navigate(RecordsView.class);
        assertThat(screen()).contains("Imports will appear here").doesNotContain("Choose a file…");
    }

    @Test
    void shows_how_a_file_would_be_read_before_it_is() {
        Member lead = signIn(Role.LEAD);
        byte[] ledger = Files.ledger();
        RecordsView view = navigate(RecordsView.class);
        ImportWizard wizard =
                new ImportWizard(imports, lead, "ledger.csv", ledger, imports.guess(lead, ledger, null), () -> {});
        view.add(wizard);
        assertThat(screen()).contains("Read “ledger.csv” like this?", "Brackenmoor Services", "contractor_id");
        Button start = find(Button.class, wizard).withText("Start the import").single();
        assertThat(start.isEnabled()).isTrue();
        Select<?> payee = column(wizard, "payee");

        payee.clear();
        assertThat(start.isEnabled()).isFalse();
        assertThat(screen()).contains("No column is said to be the payee");

        test(payee).selectItem("payee");
        test(start).click();
        JobsDone.await(jdbc, lead.team());
        assertThat(imports.newest(lead, 5))
                .singleElement()
                .satisfies(one -> assertThat(one.kept()).isEqualTo(3));
    }

    @Test
    void lists_problems_by_row_and_undoes_after_asking() {
        Member lead = signIn(Role.LEAD);
        UUID ledger = run(lead, RecordKind.PAYMENT, Files.ledger());
        UI.getCurrent().navigate("records/" + ledger);
        assertThat(screen()).contains("3 kept · 1 could not be read", "5date", "Download these rows");

        test(find(Button.class).withText("Undo this import…").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("Undone").doesNotContain("5date");
    }

    @Test
    void a_member_says_whose_an_account_is_and_sees_its_rows_on_the_candidates_page() {
        Member lead = signIn(Role.LEAD);
        CaptureRequests.analysed(
                portal,
                lead,
                "https://gighub.example/u/orla",
                Pages.profile("Orla Penhallow", "Looks after quiet things.", List.of()),
                Instant.now());
        run(lead, RecordKind.PAYMENT, Files.ledger());
        navigate(RecordsView.class);
        assertThat(screen()).contains("c-201", "The same name", "Orla Penhallow");

        test(find(Button.class).withText("Same person").single()).click();
        JobsDone.await(jdbc, lead.team());

        assertThat(screen()).contains("Not this one");
        UI.getCurrent()
                .navigate("candidates/"
                        + candidates.list(lead, "Orla", null, 1).getFirst().id());
        assertThat(screen()).contains("2 rows of c-201", "ledger.csv, row 3");
    }

    @Test
    void all_imports_are_a_table_to_keep() {
        Member lead = signIn(Role.LEAD);
        byte[] ledger = Files.ledger();
        UUID first = imports.begin(
                lead,
                "=ledger.csv",
                ledger,
                imports.guess(lead, ledger, RecordKind.PAYMENT).mapping());
        JobsDone.await(jdbc, lead.team());
        imports.undo(lead, first);
        UUID second = run(lead, RecordKind.PAYMENT, ledger);
        navigate(RecordsView.class);

        List<String> lines = csv("The imports as CSV");
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("import,file,kind,").endsWith("begun (UTC),ended (UTC),undone (UTC)");
        assertThat(lines.get(1)).startsWith(second + ",ledger.csv,").contains(lead.name());
        assertThat(lines.get(2)).startsWith(first + ",'=ledger.csv,").doesNotEndWith(",");
    }

    @Test
    void keeps_the_teams_tables_and_says_which_line_is_wrong() {
        Member lead = signIn(Role.LEAD);
        navigate(TeamListsView.class);
        TeamListEditor networks = find(TeamListEditor.class).all().stream()
                .filter(editor -> editor.getSummaryText().startsWith("Own networks"))
                .findFirst()
                .orElseThrow();
        networks.setOpened(true);
        TextArea text = find(TextArea.class, networks).single();
        Button keep = find(Button.class, networks).withText("Keep these lines").single();

        test(text).setValue("192.0.2.0/24\nthe office");
        test(keep).click();
        assertThat(screen()).contains("Nothing was kept:", "Line 2 cannot be read");
        assertThat(lists.text(lead, TeamListKind.OWN_NETWORK)).isEmpty();

        test(text).setValue("192.0.2.0/24\nAS64496");
        test(keep).click();
        assertThat(screen()).contains("Own networks · 2 lines");
        assertThat(lists.text(lead, TeamListKind.OWN_NETWORK)).isEqualTo("192.0.2.0/24\nAS64496");
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // A query by class knows no type arguments.
    private Select<?> column(ImportWizard wizard, String name) {
        for (Select<?> select : find(Select.class, wizard).all()) {
            if (select.getAriaLabel().equals(Optional.of("What the column " + name + " holds"))) {
                return select;
            }
        }
        throw new AssertionError("No column " + name);
    }

    private UUID run(Member lead, RecordKind kind, byte[] content) {
        UUID id = imports.begin(
                lead, "ledger.csv", content, imports.guess(lead, content, kind).mapping());
        JobsDone.await(jdbc, lead.team());
        return id;
    }
}
