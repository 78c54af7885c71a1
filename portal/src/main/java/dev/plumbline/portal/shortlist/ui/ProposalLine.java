package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.DecisionSignOffs;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import java.util.Map;
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
        String by = people.getOrDefault(proposal.by(), "a former member");
        add(new Div(VisibleText.of(
                "Proposed: %s, by %s, %s".formatted(proposal.decision().words(), by, Times.moment(proposal.at())))));
        if (proposal.reason() != null) {
            add(new Div(VisibleText.of(proposal.reason())));
        }
        if (!proposal.waits()) {
            String back = people.getOrDefault(proposal.sentBackBy(), "a former member");
            add(new Div(VisibleText.of("Sent back by %s: %s".formatted(back, proposal.sentBackComment()))));
            return;
        }
        add(new Span("Waits for a second person. "));
        if (member.may(Action.DECIDE) && !proposal.by().equals(member.id())) {
            Button sign = new Button("Sign off", click -> {
                signOffs.approve(member, entry.shortlist(), entry.candidate());
                changed.execute();
            });
            Button back = new Button(
                    "Send back…",
                    click -> ask(comment -> {
                        signOffs.sendBack(member, entry.shortlist(), entry.candidate(), comment);
                        changed.execute();
                    }));
            String whom = VisibleText.of(entry.candidateName());
            sign.setAriaLabel("Sign off the decision about " + whom);
            back.setAriaLabel("Send back the decision about " + whom);
            add(sign, back);
        }
    }

    private static void ask(Consumer<String> sendBack) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Send the decision back");
        TextArea comment = new TextArea("What is missing");
        comment.setRequiredIndicatorVisible(true);
        comment.setErrorMessage("Say why it goes back");
        Div form = new Div(comment);
        form.addClassName("dialog-form");
        dialog.add(form);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), new Button("Send back", click -> {
            comment.setInvalid(comment.getValue().isBlank());
            if (!comment.getValue().isBlank()) {
                dialog.close();
                sendBack.accept(comment.getValue());
            }
        }));
        dialog.open();
    }
}
