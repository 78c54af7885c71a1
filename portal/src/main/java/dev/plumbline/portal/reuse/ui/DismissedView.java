package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.ClusterDetail;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.reuse.ReuseDismissals;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;

/** What was dismissed on the board, each to be restored. */
@PermitAll
@PageTitle("screen.dismissed")
@Route(value = "reuse/dismissed", layout = MainLayout.class)
class DismissedView extends Page implements AfterNavigationObserver {
    private final transient ReuseBoard board;
    private final Member member;
    private final Answering answering;
    private final Div content = new Div();

    DismissedView(ReuseBoard board, ReuseDismissals dismissals, CurrentMember current) {
        super(Words.say("screen.reuse"));
        this.board = board;
        this.member = current.get();
        this.answering = new Answering(dismissals, member, this::refresh);
        add(new BoardTabs("reuse/dismissed"), answering, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        ClusterDetail detail = board.dismissed(member);
        content.removeAll();
        if (detail.dismissed().isEmpty()) {
            content.add(new EmptyState(
                    Words.say("dismissed.empty"),
                    Words.say("dismissed.emptyWhy"),
                    Links.to("inbox?view=answered", Words.say("dismissed.seeAnswered"))));
            return;
        }
        Paragraph what = new Paragraph(Words.say("dismissed.what"));
        what.addClassNames("s", "ink-2", "prose", "board-note");
        LineTable table = new LineTable();
        table.dismissed(detail, answering);
        content.add(what, table);
    }
}
