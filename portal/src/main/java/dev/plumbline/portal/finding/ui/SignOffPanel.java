package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.SignOff;
import dev.plumbline.portal.finding.SignOffs;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A dismissal that waits for a second person: who asks, and the two answers; the way back for ten seconds. */
final class SignOffPanel extends Div {
    private final transient SignOffs signOffs;
    private final Member member;
    private final Command changed;
    private final Div waiting = new Div();
    private final Div undo = new Div();

    SignOffPanel(SignOffs signOffs, Member member, Command changed) {
        this.signOffs = signOffs;
        this.member = member;
        this.changed = changed;
        addClassNames("d-act", "sign-off");
        undo.addClassNames("undo", "timed");
        undo.getElement().setAttribute("role", "status");
        add(waiting, undo);
        setVisible(false);
    }

    /** Turns to another finding. */
    void open() {
        undo.removeAll();
        setVisible(false);
    }

    void show(FindingDetail detail, Map<UUID, String> names) {
        waiting.removeAll();
        Optional<Disposition> asked = detail.history().stream()
                .filter(answer -> answer.undoneAt() == null)
                .filter(answer -> Optional.ofNullable(answer.signOff())
                        .map(SignOff::waits)
                        .orElse(false))
                .findFirst();
        asked.ifPresent(answer -> ask(answer, names.getOrDefault(answer.member(), Words.say("finding.formerMember"))));
        setVisible(asked.isPresent() || undo.getComponentCount() > 0);
    }

    private void ask(Disposition answer, String name) {
        boolean own = answer.member().equals(member.id());
        Paragraph why = new Paragraph(VisibleText.of(HistoryList.why(answer)));
        why.addClassNames("s", "ink-2");
        waiting.add(
                new Paragraph(own ? Words.say("signOff.own") : Words.say("signOff.other", VisibleText.of(name))), why);
        if (!own && member.may(Action.DECIDE)) {
            Div answers = new Div(
                    new Button(Words.say("signOff.signOff"), click -> {
                        signOffs.approve(member, answer.id());
                        done(answer.id(), Words.say("signOff.signedOff"));
                    }),
                    new Button(
                            Words.say("signOff.sendBack"),
                            click -> new SendBackDialog(comment -> {
                                        signOffs.sendBack(member, answer.id(), comment);
                                        done(answer.id(), Words.say("signOff.sentBack"));
                                    })
                                    .open()));
            answers.addClassName("row");
            waiting.add(answers);
        }
    }

    private void done(UUID disposition, String words) {
        Button back = new Button(Words.say("finding.undo"), click -> {
            boolean undone = signOffs.undo(member, disposition);
            undo.removeAll();
            undo.add(new Span(undone ? Words.say("finding.takenBack") : Words.say("signOff.tooLate")));
            changed.execute();
        });
        undo.removeAll();
        undo.add(new Span(words), back);
        changed.execute();
        back.focus();
    }
}
