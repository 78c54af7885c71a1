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
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
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
        reason.setLabel(Words.say("privacy.why"));
        reason.setItems(List.of(ErasureReason.ASKED_FOR, ErasureReason.NOT_NEEDED, ErasureReason.BY_MISTAKE));
        reason.setItemLabelGenerator(Words::of);
        reason.setValue(ErasureReason.ASKED_FOR);
        Button ask = button(Words.say("privacy.ask"), () -> erasures.ask(member, candidate, reason.getValue()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason);
        if (!erasures.hasSecond(member)) {
            add(new Paragraph(Words.say("privacy.onlyAdmin")), Links.to("team", Words.say("privacy.invite")));
        }
        TextField why = new TextField(Words.say("privacy.orKeep"));
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        add(ask, why, button(Words.say("privacy.hold"), () -> holds.hold(member, candidate, why.getValue())));
    }

    private void asked(Erasure erasure) {
        add(new Span(Words.of(erasure.state()) + "."));
        if (erasure.state() == Erasure.State.ASKED) {
            add(Links.to("privacy", Words.say("privacy.seeOnScreen")));
            add(button(Words.say("privacy.takeItBack"), () -> erasures.withdraw(member, erasure.id())));
        }
    }

    private void held(Hold hold) {
        Paragraph words = new Paragraph(new Span(Words.say("privacy.isHeld") + " "), new Foreign(hold.reason()));
        add(words, button(Words.say("privacy.liftHold"), () -> holds.lift(member, candidate)));
    }

    private Button button(String words, Runnable deed) {
        return new Button(words, click -> {
            try {
                deed.run();
                changed.run();
            } catch (Problem refused) {
                said.removeAll();
                said.add(new Span(Refusals.say(refused)));
            }
        });
    }
}
