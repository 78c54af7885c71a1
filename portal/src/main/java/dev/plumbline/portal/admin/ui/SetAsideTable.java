package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.SetAside;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of one status with the reason, each to be read again or removed. */
final class SetAsideTable extends Div {
    private static final int PAGE = 50;

    private final transient SetAside setAside;
    private final Member member;
    private final CaptureStatus status;
    private final Div said = new Div();
    private final Table table = new Table("tbl", "Page", "Reason", "Attempts", "Received", "");
    private final Div below = new Div();

    SetAsideTable(SetAside setAside, Member member, CaptureStatus status) {
        this.setAside = setAside;
        this.member = member;
        this.status = status;
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        add(said, table, below);
        refresh();
    }

    private void refresh() {
        table.clear();
        append(null);
    }

    private void append(@Nullable StoredCapture after) {
        List<StoredCapture> found = setAside.list(member, status, after, PAGE + 1);
        List<StoredCapture> page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(this::row);
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            Button more = new Button("Show more", click -> append(page.getLast()));
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(
                    status == CaptureStatus.FAILED
                            ? new EmptyState(
                                    "Pages that cannot be analysed will appear here",
                                    "Every captured page was read, or is waiting for it.",
                                    Links.to("captures", "See all captures"))
                            : new EmptyState(
                                    "Pages past a budget of the reader will appear here",
                                    "No captured page was too large, too deep or too slow to read.",
                                    Links.to("captures", "See all captures")));
        }
    }

    private void row(StoredCapture capture) {
        Div actions = new Div(
                button("Read again", capture, () -> readAgain(capture)),
                button("Remove…", capture, () -> ask(capture)));
        actions.addClassName("row");
        table.row(
                Links.to("captures/" + capture.id(), capture.page()),
                new Span(VisibleText.of(capture.reason() == null ? "" : capture.reason())),
                new Span(capture.attempts() == 1 ? "1 attempt" : capture.attempts() + " attempts"),
                new Span(Times.moment(capture.receivedAt())),
                actions);
    }

    private void readAgain(StoredCapture capture) {
        say(
                setAside.readAgain(member, capture.id())
                        ? "The page is being read again; if it fails once more, it comes back here."
                        : "The page is being read already.");
        refresh();
    }

    private void ask(StoredCapture capture) {
        ConfirmDialog dialog = new ConfirmDialog(
                "Remove this capture?",
                "The stored page and what was read of it are deleted for good. The audit log keeps that it was removed.",
                "Remove",
                confirmed -> remove(capture));
        dialog.setCancelable(true);
        dialog.open();
    }

    private void remove(StoredCapture capture) {
        try {
            setAside.remove(member, capture.id());
            say("Removed.");
        } catch (Problem refused) {
            say(String.valueOf(refused.getMessage()));
        }
        refresh();
    }

    private void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }

    private static Button button(String words, StoredCapture capture, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setAriaLabel(words + " " + VisibleText.of(capture.page()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
