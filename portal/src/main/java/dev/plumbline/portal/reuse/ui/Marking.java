package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.UndoLine;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.MarkedText;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.UUID;

/** Marking words as boilerplate and taking that back. */
final class Marking extends UndoLine {
    private final transient Boilerplate boilerplate;
    private final Member member;
    private final Command changed;

    Marking(Boilerplate boilerplate, Member member, Command changed) {
        super(false);
        this.boilerplate = boilerplate;
        this.member = member;
        this.changed = changed;
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
        offer(Words.say("boilerplate.marked", marked.findings()), () -> undo(marked.id()));
    }

    private void undo(UUID mark) {
        boilerplate.undo(member, mark);
        changed.execute();
        say(Words.say("boilerplate.takenBack"));
    }
}
