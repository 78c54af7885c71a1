package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that broke their analysis three times, with the reason; they block nobody. */
@RolesAllowed("ADMIN")
@PageTitle("Quarantine · Plumbline")
@Menu(title = "Quarantine", order = 12, icon = "lock")
@Route(value = "quarantine", layout = MainLayout.class)
class QuarantineView extends Page {
    private static final int PAGE = 50;

    private final transient Captures captures;
    private final Member member;
    private final Table table = new Table("tbl", "Page", "Reason", "Attempts", "Received");
    private final Div below = new Div();

    QuarantineView(Captures captures, CurrentMember current) {
        super("Quarantine");
        this.captures = captures;
        this.member = current.get();
        member.require(Action.SEE_QUARANTINE);
        Paragraph what = new Paragraph(
                "A page whose analysis fails three times is set aside with its reason. It is kept, and it blocks nobody.");
        what.addClassNames("prose", "ink-2");
        add(what, table, below);
        append(null);
    }

    private void append(@Nullable StoredCapture after) {
        List<StoredCapture> found = captures.list(member, CaptureStatus.FAILED, after, PAGE + 1);
        List<StoredCapture> page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(this::row);
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            below.add(new Button("Show more", click -> append(page.getLast())));
        }
        if (after == null && page.isEmpty()) {
            below.add(new EmptyState(
                    "Pages that cannot be analysed will appear here",
                    "Every captured page was read, or is waiting for it.",
                    Links.to("captures", "See all captures")));
        }
    }

    private void row(StoredCapture capture) {
        table.row(
                Links.to("captures/" + capture.id(), capture.page()),
                new Span(VisibleText.of(capture.reason() == null ? "" : capture.reason())),
                new Span(Integer.toString(capture.attempts())),
                new Span(Times.moment(capture.receivedAt())));
    }
}
