package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.KeptView;
import dev.plumbline.portal.finding.KeptViews;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The kept view that is shown: whose, and to be renamed or deleted; the way back for ten seconds. */
final class KeptViewBar extends Div {
    private final transient KeptViews views;
    private final Member member;
    private final transient Consumer<@Nullable KeptView> turn;
    private final Div undo = new Div();
    private final Div shown = new Div();

    /** An empty bar; {@code turn} shows a view, or the built-in ones where it is null. */
    KeptViewBar(KeptViews views, Member member, Consumer<@Nullable KeptView> turn) {
        this.views = views;
        this.member = member;
        this.turn = turn;
        undo.addClassNames("undo", "timed");
        undo.getElement().setAttribute("role", "status");
        shown.addClassName("row");
        addClassName("narrowed");
        add(undo, shown);
    }

    /** Asks for a name and keeps what is shown. */
    void keep(ListChoice choice) {
        new ViewNameDialog(
                        Words.say("keptView.save"),
                        "",
                        member.may(Action.DECIDE),
                        (name, shared) -> turn.accept(views.keep(member, name, shared, choice)))
                .open();
    }

    void show(@Nullable KeptView view) {
        shown.removeAll();
        if (view == null) {
            return;
        }
        shown.add(new Span(view.shared() ? Words.say("keptView.shared") : Words.say("keptView.own")));
        if (views.mayChange(member, view)) {
            shown.add(
                    quiet(Words.say("keptView.rename"), () -> rename(view)),
                    quiet(Words.say("keptView.delete"), () -> delete(view)));
        }
    }

    private void rename(KeptView view) {
        new ViewNameDialog(Words.say("keptView.renameTitle"), view.name(), false, (name, shared) -> {
                    views.rename(member, view.id(), name);
                    turn.accept(view);
                })
                .open();
    }

    private void delete(KeptView view) {
        views.delete(member, view.id());
        Button back = new Button(Words.say("finding.undo"), click -> restore(view));
        undo.removeAll();
        undo.add(new Span(Words.say("keptView.deleted", VisibleText.of(view.name()))), back);
        turn.accept(null);
        back.focus();
    }

    private void restore(KeptView view) {
        boolean restored = views.undo(member, view.id());
        undo.removeAll();
        if (restored) {
            turn.accept(view);
        } else {
            undo.add(new Span(Words.say("keptView.tooLate")));
        }
    }

    private static Button quiet(String words, Command action) {
        Button button = new Button(words, click -> action.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
