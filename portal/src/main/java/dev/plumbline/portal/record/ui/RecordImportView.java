package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.ErrorFile;
import dev.plumbline.portal.record.ImportFeed;
import dev.plumbline.portal.record.ImportState;
import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.record.RowProblem;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import: how far it has come, which rows could not be read and why, and the way to undo it. */
@PermitAll
@PageTitle("screen.import")
@Route(value = "records/:import", layout = MainLayout.class)
class RecordImportView extends Page implements BeforeEnterObserver {
    private static final int SHOWN = 100;

    private final transient RecordImports imports;
    private final transient Clock clock;
    private final Member member;
    private final Paragraph summary = new Paragraph();
    private final Paragraph failure = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button undo = new Button(Words.say("records.undoOpen"), click -> ask());
    private final Table table =
            new Table("tbl", Words.say("records.row"), Words.say("records.column"), Words.say("records.whyNot"));
    private final Anchor download;
    private @Nullable UUID shown;

    RecordImportView(RecordImports imports, ErrorFile errors, ImportFeed feed, CurrentMember current, Clock clock) {
        super(Words.say("screen.import"));
        this.imports = imports;
        this.clock = clock;
        this.member = current.get();
        summary.addClassNames("s", "ink-2");
        summary.getElement().setAttribute("role", "status");
        failure.getElement().setAttribute("role", "alert");
        bar.getElement().setAttribute("aria-label", Words.say("records.howFar"));
        download = new Anchor(
                new FileDownload("errors.csv", "text/csv;charset=utf-8", () -> file(errors)),
                AttachmentType.DOWNLOAD,
                Words.say("records.problemsCsv"));
        addActions(undo);
        add(summary, failure, bar, table, download);
        LiveRefresh.whileShown(
                this,
                this::refresh,
                live -> feed.listen(member.team(), of -> {
                    if (of.equals(shown)) {
                        live.request();
                    }
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "import");
        showTitle(imports.find(member, asked).orElseThrow(Problem::notFound).fileName());
        shown = asked;
        refresh();
    }

    private void refresh() {
        UUID of = shown;
        if (of != null) {
            imports.find(member, of).ifPresent(found -> show(found, imports.errors(member, of, 0, SHOWN)));
        }
    }

    private void show(RecordImport found, List<RowProblem> problems) {
        boolean running = found.state() == ImportState.RUNNING;
        summary.setText(ImportWords.kind(found) + " · " + ImportWords.state(found) + " · " + ImportWords.rows(found)
                + ImportWords.left(found, clock.instant()) + " · "
                + Words.say("records.begunAt", Times.moment(found.at())));
        failure.setText(found.failure() == null ? "" : VisibleText.of(Refusals.say(found.failure())));
        failure.setVisible(found.failure() != null);
        bar.setVisible(running);
        bar.setIndeterminate(found.total() == 0);
        bar.setMax(Math.max(1, found.total()));
        bar.setValue(Math.min(found.done(), Math.max(1, found.total())));
        undo.setVisible(found.state() != ImportState.UNDONE && member.may(Action.IMPORT_RECORDS));
        table.clear();
        problems.forEach(problem -> table.row(
                new Span(Integer.toString(problem.row())),
                new Span(VisibleText.of(problem.column())),
                new Span(VisibleText.of(Refusals.say(problem.sentence())))));
        table.setVisible(!problems.isEmpty());
        download.setVisible(!problems.isEmpty());
    }

    private byte[] file(ErrorFile errors) {
        return shown == null ? new byte[0] : errors.of(member, shown);
    }

    private void ask() {
        ConfirmDialog sure = new ConfirmDialog(
                Words.say("records.undoTitle"),
                Words.say("records.undoWhat"),
                Words.say("records.undo"),
                confirmed -> undo());
        sure.setCancelable(true);
        sure.setCancelText(Words.say("records.keep"));
        sure.open();
    }

    private void undo() {
        if (shown != null) {
            imports.undo(member, shown);
            refresh();
        }
    }
}
