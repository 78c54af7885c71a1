package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.MarkedText;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.UUID;

/** Marking words as boilerplate and taking that back; the way back stands in the page and takes the focus. */
final class Marking extends Div {
    private final transient Boilerplate boilerplate;
    private final Member member;
    private final Command changed;

    Marking(Boilerplate boilerplate, Member member, Command changed) {
        this.boilerplate = boilerplate;
        this.member = member;
        this.changed = changed;
        addClassName("undo");
        getElement().setAttribute("role", "status");
    }

    boolean may() {
        return member.may(Action.DISMISS_EVERYWHERE);
    }

    /** Opens the dialog with some words. */
    Button mark(String label, String words) {
        return new Button(label, click -> new MarkBoilerplateDialog(words, this::keep).open());
    }

    Button takeBack(UUID mark) {
        return new Button(Words.say("boilerplate.takeBack"), click -> undo(mark));
    }

    private void keep(String text, String reason) {
        MarkedText marked = boilerplate.mark(member, text, reason);
        changed.execute();
        Button back = new Button(Words.say("reuse.undo"), click -> undo(marked.id()));
        removeAll();
        add(new Span(Words.say("boilerplate.marked", marked.findings())), back);
        back.focus();
    }

    private void undo(UUID mark) {
        boilerplate.undo(member, mark);
        changed.execute();
        removeAll();
        add(new Span(Words.say("boilerplate.takenBack")));
    }
}
