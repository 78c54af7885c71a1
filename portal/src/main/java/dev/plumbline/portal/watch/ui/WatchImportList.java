package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.DraftRow;
import dev.plumbline.portal.watch.WatchImport;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.WatchState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The imports of a list: the draft that waits, how far the comparing is, and what came of earlier ones. */
final class WatchImportList extends Div {
    private static final int SHOWN = 10;
    private static final int ROWS = 50;

    private final transient WatchImports imports;
    private final Member member;
    private final transient Command changed;

    WatchImportList(WatchImports imports, Member member, UUID list, Instant now, Command changed) {
        this.imports = imports;
        this.member = member;
        this.changed = changed;
        List<WatchImport> all = imports.of(member, list, SHOWN);
        if (all.isEmpty()) {
            add(new Paragraph(Words.say("watchlist.noImports")));
        }
        all.forEach(one -> add(box(one, now)));
    }

    private Div box(WatchImport one, Instant now) {
        H3 title = new H3(VisibleText.of(one.fileName()));
        title.addClassName("h3");
        Paragraph state = new Paragraph("%s · %s · %s · %s"
                .formatted(
                        Words.of(one.format()),
                        WatchWords.state(one, now),
                        WatchWords.matches(one),
                        Times.moment(one.at())));
        state.getElement().setAttribute("role", "status");
        state.addClassNames("s", "ink-2");
        Div box = new Div(title, state, new Paragraph(WatchWords.counts(one)));
        if (one.failure() != null) {
            box.add(new Paragraph(VisibleText.of(Refusals.say(one.failure()))));
        }
        if (one.state() == WatchState.MATCHING || one.state() == WatchState.READING) {
            box.add(bar(one));
        }
        if (member.may(Action.MANAGE_WATCHLISTS)) {
            box.add(actions(one));
        }
        if (one.state() == WatchState.DRAFT) {
            box.add(rows(one));
        }
        return box;
    }

    private static ProgressBar bar(WatchImport one) {
        ProgressBar bar =
                new ProgressBar(0, Math.max(1, one.total()), Math.min(one.matched(), Math.max(1, one.total())));
        bar.getElement().setAttribute("aria-label", Words.say("watchlist.howFar"));
        bar.setIndeterminate(one.total() == 0);
        return bar;
    }

    private Table rows(WatchImport one) {
        Table table = new Table(
                "tbl",
                Words.say("watchlist.row"),
                Words.say("watchlist.entry"),
                Words.say("watchlist.happens"),
                Words.say("watchlist.why"));
        for (DraftRow row : imports.draft(member, one.id(), 0, ROWS)) {
            table.row(
                    new Span(row.row() == 0 ? "–" : Integer.toString(row.row())),
                    new Span(VisibleText.of(row.label())),
                    new Span(Words.of(row.state())),
                    new Span(VisibleText.of(Refusals.say(row.reason()))));
        }
        return table;
    }

    private Div actions(WatchImport one) {
        Div row = new Div();
        row.addClassNames("row", "more");
        switch (one.state()) {
            case DRAFT -> {
                Button accept = button(Words.say("watchlist.accept"), () -> imports.accept(member, one.id()));
                accept.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(accept, button(Words.say("watchlist.discard"), () -> imports.discard(member, one.id())));
            }
            case MATCHING ->
                row.add(button(Words.say("watchlist.pause"), () -> imports.pause(member, one.id())), undo(one));
            case PAUSED ->
                row.add(button(Words.say("watchlist.goOn"), () -> imports.resume(member, one.id())), undo(one));
            case DONE -> row.add(undo(one));
            default -> {
                // Nothing can be done.
            }
        }
        return row;
    }

    private Button undo(WatchImport one) {
        return new Button(Words.say("watchlist.undoOpen"), click -> {
            ConfirmDialog sure = new ConfirmDialog(
                    Words.say("watchlist.undoTitle"),
                    Words.say("watchlist.undoWhat"),
                    Words.say("watchlist.undo"),
                    confirmed -> run(() -> imports.undo(member, one.id())));
            sure.setCancelable(true);
            sure.setCancelText(Words.say("watchlist.keep"));
            sure.open();
        });
    }

    private Button button(String words, Command deed) {
        return new Button(words, click -> run(deed));
    }

    private void run(Command deed) {
        try {
            deed.execute();
            changed.execute();
        } catch (Problem refused) {
            Paragraph why = new Paragraph(Refusals.say(refused));
            why.getElement().setAttribute("role", "alert");
            addComponentAsFirst(why);
        }
    }
}
