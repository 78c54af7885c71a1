package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** Tells in the page what came of a deed, and offers a way back that takes the focus, so that it is reached without a mouse. */
public class UndoLine extends Div implements Focusable<UndoLine> {
    /**
     * Nothing is told yet.
     *
     * @param timed whether the way back goes after ten seconds
     */
    @SuppressWarnings("this-escape") // None of the called methods is overridden.
    protected UndoLine(boolean timed) {
        addClassName("undo");
        if (timed) {
            addClassName("timed");
        }
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Tells of a deed with a way back: a button, or Z. */
    protected final void offer(String words, Command takeBack) {
        Button back = new Button(Words.say("undo.undo"), click -> takeBack.execute());
        back.addClickShortcut(Key.KEY_Z).listenOn(this);
        removeAll();
        add(new Span(words), back);
        back.focus();
    }

    /** Tells something; where the button that had the focus is gone, the keys go on from here. */
    protected final void say(String words) {
        removeAll();
        add(new Span(words));
        focus();
    }

    /** Forgets what was told. */
    public final void clear() {
        removeAll();
    }
}
