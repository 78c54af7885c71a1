package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.security.CurrentMember;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Leads from a finding to the two people that it lays side by side. */
@PermitAll
@PageTitle("screen.sideBySide")
@Route(value = "reuse/finding/:finding", layout = MainLayout.class)
class FindingPairView extends Page implements BeforeEnterObserver {
    private final transient ReuseBoard board;
    private final transient CurrentMember current;
    private final Div content = new Div();

    FindingPairView(ReuseBoard board, CurrentMember current) {
        super(Words.say("screen.sideBySide"));
        this.board = board;
        this.current = current;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID finding = Addresses.id(event, "finding");
        content.removeAll();
        board.ofFinding(current.get(), finding)
                .ifPresentOrElse(
                        two -> event.forwardTo("reuse/" + two.getFirst() + "/" + two.getLast()),
                        () -> content.add(nothing(finding)));
    }

    private static EmptyState nothing(UUID finding) {
        return new EmptyState(
                Words.say("pair.nothing"),
                Words.say("pair.nothingWhy"),
                Links.to("inbox/" + finding, Words.say("pair.seeFinding")));
    }
}
