package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** How many jobs run; leads to them, and is not there while none does. */
final class JobsPill extends Span {
    private static final int NEWEST = 10;

    private final transient JobBoard board;
    private long shown = -1;

    JobsPill(JobBoard board) {
        this.board = board;
        getElement().setAttribute("role", "status");
        LiveRefresh.whileShown(this, this::refresh, live -> board.listen(live::request));
        addAttachListener(attached -> refresh());
    }

    private void refresh() {
        long running = JobBoard.running(board.newest(NEWEST));
        if (running == shown) {
            return;
        }
        shown = running;
        removeAll();
        if (running > 0) {
            Anchor link = Links.to("jobs", Words.say("jobs.running", running));
            link.addClassName("jobs-pill");
            Span more = new Span(" " + Words.say("jobs.runs", running));
            more.addClassName("sr");
            link.add(more);
            add(link);
        }
    }
}
