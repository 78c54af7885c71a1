package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.UndoLine;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.DecisionUndo;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import dev.plumbline.portal.shortlist.Shortlists;

/** Decides about those on a list, asks why where that must be said, and has a way back for ten seconds. */
final class Deciding extends UndoLine {
    private final transient Shortlists shortlists;
    private final transient DecisionUndo undo;
    private final Member member;
    private final Command changed;

    Deciding(Shortlists shortlists, DecisionUndo undo, Member member, Command changed) {
        super(true);
        this.shortlists = shortlists;
        this.undo = undo;
        this.member = member;
        this.changed = changed;
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
        try {
            Entry after = shortlists.decide(member, before.shortlist(), before.candidate(), decision, reason);
            changed.execute();
            offer(said(after), () -> takeBack(before, after));
        } catch (Problem refused) {
            changed.execute();
            say(Refusals.say(refused));
        }
    }

    private static String said(Entry after) {
        String name = VisibleText.of(after.candidateName());
        Proposal proposal = after.proposal();
        return proposal == null
                ? Words.say("decision.kept", name, Words.of(after.decision()))
                : Words.say("decision.waits", name, Words.of(proposal.decision()));
    }

    private void takeBack(Entry before, Entry after) {
        boolean done = undo.takeBack(member, before, after);
        changed.execute();
        say(done ? Words.say("decision.takenBack") : Words.say("decision.tooLate"));
    }
}
