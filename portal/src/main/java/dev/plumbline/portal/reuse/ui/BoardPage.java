package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import java.util.function.Supplier;

/** A list under one of the tabs of Reuse: read anew whenever it is come to, with a line on what it is. */
abstract class BoardPage extends Page implements AfterNavigationObserver {
    private final Div content = new Div();

    /** @param tab the route under which it stands */
    BoardPage(String tab) {
        super(Words.say("screen.reuse"));
        add(new BoardTabs(tab), content);
    }

    /** Shows what there is now. */
    abstract void refresh();

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** Puts something between the tabs and the list. */
    final void above(Component component) {
        addComponentAtIndex(indexOf(content), component);
    }

    final void addCsv(String file, Supplier<byte[]> bytes) {
        addActions(new Anchor(
                new FileDownload(file, "text/csv;charset=utf-8", bytes),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link")));
    }

    final void show(EmptyState empty) {
        content.removeAll();
        content.add(empty);
    }

    final void show(String what, Component table) {
        Paragraph note = new Paragraph(what);
        note.addClassNames("s", "ink-2", "prose", "board-note");
        content.removeAll();
        content.add(note, table);
    }
}
