package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.privacy.Erasure;
import dev.plumbline.portal.privacy.ErasureReason;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.privacy.Hold;
import dev.plumbline.portal.privacy.Holds;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for an erasure, shows the one that is asked for, or the hold that stands against it. */
final class AskPanel extends Div {
    private static final int LONGEST_REASON = 500;

    private final transient Erasures erasures;
    private final transient Holds holds;
    private final Member member;
    private final UUID candidate;
    private final transient Runnable changed;
    private final Div said = PrivacyView.said();

    AskPanel(Erasures erasures, Holds holds, Member member, UUID candidate, Runnable changed) {
        this.erasures = erasures;
        this.holds = holds;
        this.member = member;
        this.candidate = candidate;
        this.changed = changed;
        addClassNames("stack", "prose");
        Optional<Hold> held = holds.of(member, candidate);
        Optional<Erasure> open = erasures.open(member, candidate);
        if (held.isPresent()) {
            held(held.get());
        } else if (open.isPresent()) {
            asked(open.get());
        } else {
            ask();
        }
        add(said);
    }

    private void ask() {
        Select<ErasureReason> reason = new Select<>();
        reason.setLabel("Why");
        reason.setItems(List.of(ErasureReason.ASKED_FOR, ErasureReason.NOT_NEEDED, ErasureReason.BY_MISTAKE));
        reason.setItemLabelGenerator(ErasureReason::words);
        reason.setValue(ErasureReason.ASKED_FOR);
        Button ask = button("Ask for the erasure", () -> erasures.ask(member, candidate, reason.getValue()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason);
        if (!erasures.hasSecond(member)) {
            add(
                    new Paragraph(
                            "You are the only admin of this team. You can ask now; invite a second admin on the Team"
                                    + " screen, who confirms it."),
                    Links.to("team", "Invite a second admin"));
        }
        TextField why = new TextField("Or keep them, whatever happens: why");
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        add(ask, why, button("Hold this person", () -> holds.hold(member, candidate, why.getValue())));
    }

    private void asked(Erasure erasure) {
        add(new Span(ErasureWords.state(erasure) + "."));
        if (erasure.state() == Erasure.State.ASKED) {
            add(Links.to("privacy", "See it on the Privacy screen"));
            add(button("Take it back", () -> erasures.withdraw(member, erasure.id())));
        }
    }

    private void held(Hold hold) {
        Paragraph words = new Paragraph(new Span("Held, so nobody erases them: "), new Foreign(hold.reason()));
        add(words, button("Lift the hold", () -> holds.lift(member, candidate)));
    }

    private Button button(String words, Runnable deed) {
        return new Button(words, click -> {
            try {
                deed.run();
                changed.run();
            } catch (Problem refused) {
                said.removeAll();
                said.add(new Span(String.valueOf(refused.getMessage())));
            }
        });
    }
}
