package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.KeysDialog;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Severity;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a finding, none of them leaning, and the way back for ten seconds. The way back stands in the page and
 * takes the focus, so that it is reached without a mouse.
 */
final class Triage extends Div {
    private final transient Dispositions dispositions;
    private final transient StandingDismissals standing;
    private final transient Clock clock;
    private final Member member;
    private final Command changed;
    private final Command refocus;
    private final Div undo = new Div();
    private final Button claim;
    private @Nullable UUID finding;
    private Severity severity = Severity.NOTE;

    Triage(
            FindingView around,
            Dispositions dispositions,
            StandingDismissals standing,
            Member member,
            Clock clock,
            Command changed) {
        this.dispositions = dispositions;
        this.standing = standing;
        this.member = member;
        this.clock = clock;
        this.changed = changed;
        this.refocus = around::focus;
        addClassName("d-act");
        undo.addClassNames("undo", "timed");
        undo.getElement().setAttribute("role", "status");
        claim = button(Words.say("finding.claim"), click -> answer(NewDisposition.of(DispositionState.CLAIMED)));
        Button snooze = button(Words.say("finding.snoozeDots"), click -> snooze());
        snooze.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                undo,
                button(Words.say("finding.confirm"), click -> answer(NewDisposition.of(DispositionState.CONFIRMED))),
                button(Words.say("finding.explained"), click -> answer(NewDisposition.of(DispositionState.EXPLAINED))),
                button(Words.say("finding.dismissDots"), click -> dismiss()),
                button(Words.say("finding.unsure"), click -> answer(NewDisposition.of(DispositionState.UNSURE))),
                snooze);
        setVisible(member.may(Action.TRIAGE));
        if (member.may(Action.TRIAGE)) {
            keys(around);
        }
    }

    private void keys(Component around) {
        key(around, Key.KEY_C, this::claimOpen);
        key(around, Key.DIGIT_1, () -> answer(NewDisposition.of(DispositionState.CONFIRMED)));
        key(around, Key.DIGIT_2, () -> answer(NewDisposition.of(DispositionState.EXPLAINED)));
        key(around, Key.DIGIT_3, this::dismiss);
        key(around, Key.DIGIT_4, () -> answer(NewDisposition.of(DispositionState.UNSURE)));
        key(around, Key.DIGIT_5, this::snooze);
        Shortcuts.addShortcutListener(around, () -> new KeysDialog().open(), Key.of("?"), KeyModifier.SHIFT)
                .listenOn(around);
    }

    private static void key(Component around, Key key, Command action) {
        Shortcuts.addShortcutListener(around, action, key).listenOn(around);
    }

    /** Says that one looks into it; stands apart from the answers. */
    Button claim() {
        return claim;
    }

    /** Turns to another finding. */
    void open(UUID id) {
        finding = id;
        undo.removeAll();
    }

    void show(DispositionState state, Severity of) {
        severity = of;
        claim.setVisible(state == DispositionState.OPEN && member.may(Action.TRIAGE));
    }

    private void claimOpen() {
        if (claim.isVisible()) {
            answer(NewDisposition.of(DispositionState.CLAIMED));
        }
    }

    private void dismiss() {
        if (finding != null) {
            new DismissDialog(
                            standing.offers(member, finding),
                            severity,
                            dispositions.policy(member),
                            clock,
                            this::answer)
                    .open();
        }
    }

    private void snooze() {
        new SnoozeDialog(1, clock, this::answer).open();
    }

    private void answer(NewDisposition answer) {
        if (finding == null) {
            return;
        }
        Disposition given = dispositions.answer(member, finding, answer);
        changed.execute();
        Button back = button(Words.say("finding.undo"), click -> takeBack(given.id()));
        back.addClickShortcut(Key.KEY_Z).listenOn(undo);
        undo.removeAll();
        undo.add(new Span(said(given)), back);
        back.focus();
    }

    private static String said(Disposition given) {
        if (given.signOff() != null) {
            return Words.say("finding.dismissedWaits");
        }
        return given.scope() == DismissalScope.FINDING
                ? Words.of(given.state()) + "."
                : Words.say("finding.dismissedOver", Words.of(given.scope()));
    }

    private void takeBack(UUID disposition) {
        boolean done = dispositions.undo(member, disposition);
        undo.removeAll();
        undo.add(new Span(done ? Words.say("finding.takenBack") : Words.say("finding.tooLate")));
        // The button that had the focus is gone; the keys of the finding go on from here.
        refocus.execute();
        changed.execute();
    }

    private static Button button(String words, ComponentEventListener<ClickEvent<Button>> action) {
        return new Button(words, action);
    }
}
