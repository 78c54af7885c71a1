package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
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
class DismissedView extends BoardPage {
    private final transient ReuseBoard board;
    private final Member member;
    private final Answering answering;

    DismissedView(ReuseBoard board, ReuseDismissals dismissals, CurrentMember current) {
        super("reuse/dismissed");
        this.board = board;
        this.member = current.get();
        this.answering = new Answering(dismissals, member, this::refresh);
        above(answering);
    }

    @Override
    void refresh() {
        ClusterDetail detail = board.dismissed(member);
        if (detail.dismissed().isEmpty()) {
            show(new EmptyState(
                    Words.say("dismissed.empty"),
                    Words.say("dismissed.emptyWhy"),
                    Links.to("inbox?view=answered", Words.say("dismissed.seeAnswered"))));
            return;
        }
        LineTable table = new LineTable();
        table.dismissed(detail, answering);
        show(Words.say("dismissed.what"), table);
    }
}
