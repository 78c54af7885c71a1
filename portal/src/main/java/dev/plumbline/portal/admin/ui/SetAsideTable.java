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
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
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
    private final Table table = new Table(
            "tbl",
            Words.say("setAside.page"),
            Words.say("setAside.reason"),
            Words.say("setAside.attempts"),
            Words.say("setAside.received"),
            "");
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
            Button more = new Button(Words.say("setAside.more"), click -> append(page.getLast()));
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(
                    status == CaptureStatus.FAILED
                            ? new EmptyState(
                                    Words.say("setAside.failedEmpty"),
                                    Words.say("setAside.failedEmptyWhy"),
                                    Links.to("captures", Words.say("admin.allCaptures")))
                            : new EmptyState(
                                    Words.say("setAside.budgetEmpty"),
                                    Words.say("setAside.budgetEmptyWhy"),
                                    Links.to("captures", Words.say("admin.allCaptures"))));
        }
    }

    private void row(StoredCapture capture) {
        Div actions = new Div(
                button("setAside.readAgain", "setAside.readAgainOf", capture, () -> readAgain(capture)),
                button("setAside.removeDots", "setAside.removeOf", capture, () -> ask(capture)));
        actions.addClassName("row");
        table.row(
                Links.to("captures/" + capture.id(), capture.page()),
                new Span(VisibleText.of(capture.reason() == null ? "" : Refusals.say(capture.reason()))),
                new Span(Words.say("setAside.attempt", capture.attempts())),
                new Span(Times.moment(capture.receivedAt())),
                actions);
    }

    private void readAgain(StoredCapture capture) {
        say(
                setAside.readAgain(member, capture.id())
                        ? Words.say("setAside.beingRead")
                        : Words.say("setAside.alreadyRead"));
        refresh();
    }

    private void ask(StoredCapture capture) {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.say("setAside.ask"),
                Words.say("setAside.askWhat"),
                Words.say("setAside.remove"),
                confirmed -> remove(capture));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("setAside.cancel"));
        dialog.open();
    }

    private void remove(StoredCapture capture) {
        try {
            setAside.remove(member, capture.id());
            say(Words.say("setAside.removed"));
        } catch (Problem refused) {
            say(Refusals.say(refused));
        }
        refresh();
    }

    private void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }

    private static Button button(String words, String wordsOfIt, StoredCapture capture, Runnable action) {
        Button button = new Button(Words.say(words), click -> action.run());
        button.setAriaLabel(Words.say(wordsOfIt, VisibleText.of(capture.page())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
