package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.DecisionUndo;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import dev.plumbline.portal.shortlist.Shortlists;

/**
 * Decides about those on a list, asks why where that must be said, tells what came of it, and has a way back for ten
 * seconds that takes the focus, so that it is reached without a mouse.
 */
final class Deciding extends Div implements Focusable<Deciding> {
    private final transient Shortlists shortlists;
    private final transient DecisionUndo undo;
    private final Member member;
    private final Command changed;

    Deciding(Shortlists shortlists, DecisionUndo undo, Member member, Command changed) {
        this.shortlists = shortlists;
        this.undo = undo;
        this.member = member;
        this.changed = changed;
        addClassNames("undo", "timed");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
    }

    boolean may() {
        return member.may(Action.DECIDE);
    }

    /** Asks for a decision and its reason. */
    void ask(Entry entry) {
        open(entry, entry.decision());
    }

    /** Decides so; asks for the reason first where one is needed. */
    void move(Entry entry, Decision to) {
        if (!may() || to == entry.decision()) {
            return;
        }
        if (to.needsReason()) {
            open(entry, to);
        } else {
            keep(entry, to, "");
        }
    }

    private void open(Entry entry, Decision first) {
        DecisionDialog dialog = new DecisionDialog(entry, first, (decision, reason) -> keep(entry, decision, reason));
        dialog.open();
    }

    private void keep(Entry before, Decision decision, String reason) {
        Entry after = shortlists.decide(member, before.shortlist(), before.candidate(), decision, reason);
        changed.execute();
        Button back = new Button(Words.say("decision.undo"), click -> takeBack(before, after));
        back.addClickShortcut(Key.KEY_Z).listenOn(this);
        removeAll();
        add(new Span(said(after)), back);
        back.focus();
    }

    private static String said(Entry after) {
        String name = VisibleText.of(after.candidateName());
        Proposal proposal = after.proposal();
        return proposal == null
                ? Words.say("decision.kept", name, Words.of(after.decision()))
                : Words.say("decision.waits", name, Words.of(proposal.decision()));
    }

    /** Forgets what was told. */
    void clear() {
        removeAll();
    }

    private void takeBack(Entry before, Entry after) {
        boolean done = undo.takeBack(member, before, after);
        removeAll();
        add(new Span(done ? Words.say("decision.takenBack") : Words.say("decision.tooLate")));
        changed.execute();
        // The button that had the focus is gone; the keys go on from here.
        focus();
    }
}
