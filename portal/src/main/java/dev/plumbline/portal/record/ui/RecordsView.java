package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.FileUpload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.record.ImportFeed;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.record.Subjects;
import dev.plumbline.portal.record.Suggestions;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.record.Preview;
import jakarta.annotation.security.PermitAll;

/** Files of the employer's own systems are taken here; below, whose their accounts are, and what came of earlier ones. */
@PermitAll
@PageTitle("screen.records")
@Menu(title = "screen.records", order = 6, icon = "log")
@Route(value = "records", layout = MainLayout.class)
class RecordsView extends Page {
    private final transient RecordImports imports;
    private final Member member;
    private final Div wizard = new Div();
    private final Div place = new Div();
    private final ImportTable table;
    private final SubjectTable subjectTable;

    RecordsView(
            RecordImports imports,
            Subjects subjects,
            Suggestions suggestions,
            Candidates candidates,
            ImportFeed feed,
            MemberNames names,
            CurrentMember current) {
        super(Words.say("screen.records"));
        this.imports = imports;
        this.member = current.get();
        this.table = new ImportTable(imports, names, member);
        this.subjectTable = new SubjectTable(subjects, suggestions, candidates, member);
        addActions(Links.to("records/lists", Words.say("screen.theTeamsTables")));
        if (member.may(Action.IMPORT_RECORDS)) {
            add(new Paragraph(Words.say("records.formats")));
            add(place, wizard);
            offer();
        }
        add(section(Words.say("records.whoseAccounts"), subjectTable), section(Words.say("records.imports"), table));
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), changed -> live.request()));
    }

    private void offer() {
        UI screen = UI.getCurrent();
        place.removeAll();
        wizard.removeAll();
        place.add(new FileUpload(1, RecordImports.MAX_BYTES, (name, content) -> take(screen, name, content)));
    }

    private void take(UI screen, String name, byte[] content) {
        Preview preview = imports.guess(member, content, null);
        screen.accessLater(() -> show(name, content, preview), () -> {}).run();
    }

    private void show(String name, byte[] content, Preview preview) {
        place.removeAll();
        wizard.removeAll();
        wizard.add(new ImportWizard(imports, member, name, content, preview, this::finished));
    }

    private void finished() {
        offer();
        refresh();
    }

    private void refresh() {
        table.refresh();
        subjectTable.refresh();
    }

    private static Section section(String words, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title, content);
        section.addClassName("section");
        return section;
    }
}
