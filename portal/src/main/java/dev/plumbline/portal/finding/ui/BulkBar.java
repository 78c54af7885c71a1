package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Glyph;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.BulkAnswer;
import dev.plumbline.portal.finding.BulkAnswers;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.InboxExport;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One answer to all chosen findings; then what came of it, and the way back for ten seconds. */
final class BulkBar extends Div {
    private final transient BulkAnswers answers;
    private final transient Clock clock;
    private final Member member;
    private final Chosen chosen;
    private final Command changed;
    private final Span number = new Span();
    private final Div bar = new Div();
    private final BulkOutcome outcome;

    BulkBar(BulkAnswers answers, InboxExport export, Member member, Chosen chosen, Clock clock, Command changed) {
        this.answers = answers;
        this.clock = clock;
        this.member = member;
        this.chosen = chosen;
        this.changed = changed;
        this.outcome = new BulkOutcome(this::takeBack);
        addClassName("bulk");
        bar.addClassName("bulk-bar");
        bar.getElement().setAttribute("role", "toolbar");
        bar.getElement().setAttribute("aria-label", Words.say("bulk.chosen"));
        number.addClassNames("s", "grow");
        number.getElement().setAttribute("role", "status");
        bar.add(number);
        if (member.may(Action.TRIAGE)) {
            bar.add(
                    new Button(Words.say("finding.claim"), click -> claim()),
                    new Button(
                            Words.say("finding.confirm"), click -> give(NewDisposition.of(DispositionState.CONFIRMED))),
                    new Button(
                            Words.say("finding.explained"),
                            click -> give(NewDisposition.of(DispositionState.EXPLAINED))),
                    new Button(Words.say("finding.dismissDots"), click -> dismiss()),
                    new Button(Words.say("finding.snoozeDots"), click -> snooze()));
        }
        bar.add(csv(export), clear());
        add(outcome, bar);
        chosen.listen(this::show);
        show();
    }

    /** Says that one looks into the chosen ones. */
    void claim() {
        give(NewDisposition.of(DispositionState.CLAIMED));
    }

    /** Asks for the reason, then dismisses the chosen ones. */
    void dismiss() {
        if (mayAnswer()) {
            new DismissDialog(chosen.size(), answers.policy(member), clock, this::give).open();
        }
    }

    /** Asks until when, then snoozes the chosen ones. */
    void snooze() {
        if (mayAnswer()) {
            new SnoozeDialog(chosen.size(), clock, this::give).open();
        }
    }

    /** Gives an answer to the chosen ones. */
    void give(NewDisposition answer) {
        if (!mayAnswer()) {
            return;
        }
        List<UUID> findings = chosen.ids();
        try {
            BulkAnswer given = answers.answer(member, findings, answer);
            outcome.show(answer.state(), given, chosen);
            chosen.clear();
        } catch (Problem problem) {
            outcome.say(Refusals.say(problem));
        }
        changed.execute();
    }

    /** Takes the last answer to many back. */
    void undo() {
        outcome.undo();
    }

    private boolean mayAnswer() {
        return chosen.size() > 0 && member.may(Action.TRIAGE);
    }

    private void takeBack(BulkAnswer given) {
        int undone = answers.undo(member, given);
        int late = given.given().size() - undone;
        outcome.say(late == 0 ? Words.say("bulk.takenBack", undone) : Words.say("bulk.takenBackSome", undone, late));
        changed.execute();
    }

    private void show() {
        bar.setVisible(chosen.size() > 0);
        number.setText(
                chosen.isFull() ? Words.say("bulk.full", chosen.size()) : Words.say("bulk.number", chosen.size()));
    }

    private Anchor csv(InboxExport export) {
        FileDownload file = new FileDownload(
                "findings.csv", "text/csv;charset=utf-8", out -> export.write(member, chosen.ids(), out));
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, Words.say("csv.link"));
        link.getElement().setAttribute("aria-label", Words.say("bulk.csv"));
        return link;
    }

    private Button clear() {
        Button clear = new Button(new Glyph("x"), click -> chosen.clear());
        clear.setAriaLabel(Words.say("bulk.none"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }
}
