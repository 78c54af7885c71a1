package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.DecisionSignOffs;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** A decision that waits for a second person, with the two answers for whoever may give them. */
final class ProposalLine extends Div {

    ProposalLine(
            DecisionSignOffs signOffs,
            Member member,
            Entry entry,
            Proposal proposal,
            Map<UUID, String> people,
            Command changed) {
        String by = people.getOrDefault(proposal.by(), Words.say("shortlist.formerMember"));
        add(new Div(VisibleText.of(
                Words.say("proposal.proposed", Words.of(proposal.decision()), by, Times.moment(proposal.at())))));
        if (proposal.reason() != null) {
            add(new Div(VisibleText.of(proposal.reason())));
        }
        if (!proposal.waits()) {
            String back = people.getOrDefault(proposal.sentBackBy(), Words.say("shortlist.formerMember"));
            add(new Div(VisibleText.of(
                    Words.say("proposal.sentBack", back, Objects.requireNonNullElse(proposal.sentBackComment(), "")))));
            return;
        }
        add(new Span(Words.say("proposal.waits") + " "));
        if (member.may(Action.DECIDE) && !proposal.by().equals(member.id())) {
            Button sign = new Button(Words.say("proposal.sign"), click -> {
                signOffs.approve(member, entry.shortlist(), entry.candidate());
                changed.execute();
            });
            Button back = new Button(
                    Words.say("proposal.sendBackDots"),
                    click -> ask(comment -> {
                        signOffs.sendBack(member, entry.shortlist(), entry.candidate(), comment);
                        changed.execute();
                    }));
            String whom = VisibleText.of(entry.candidateName());
            sign.setAriaLabel(Words.say("proposal.signOf", whom));
            back.setAriaLabel(Words.say("proposal.sendBackOf", whom));
            add(sign, back);
        }
    }

    private static void ask(Consumer<String> sendBack) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.say("proposal.title"));
        TextArea comment = new TextArea(Words.say("proposal.missing"));
        comment.setRequiredIndicatorVisible(true);
        comment.setErrorMessage(Words.say("proposal.noReason"));
        Div form = new Div(comment);
        form.addClassName("dialog-form");
        dialog.add(form);
        dialog.getFooter()
                .add(
                        new Button(Words.say("shortlist.cancel"), click -> dialog.close()),
                        new Button(Words.say("proposal.sendBack"), click -> {
                            comment.setInvalid(comment.getValue().isBlank());
                            if (!comment.getValue().isBlank()) {
                                dialog.close();
                                sendBack.accept(comment.getValue());
                            }
                        }));
        dialog.open();
    }
}
