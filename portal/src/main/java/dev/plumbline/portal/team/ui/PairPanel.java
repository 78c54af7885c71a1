package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.PairingCode;

/** Shows a code on demand. */
final class PairPanel extends Div {
    private final transient Pairing pairing;
    private final transient Member who;
    private final Div shown = new Div();

    PairPanel(Pairing pairing, Member who) {
        this.pairing = pairing;
        this.who = who;
        shown.addClassName("pairing");
        shown.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Words.say("pair.what")), shown, new Button(Words.say("pair.show"), click -> show()));
        addClassNames("prose", "stack");
    }

    private void show() {
        PairingCode code = pairing.newCode(who);
        Span letters = new Span(code.grouped());
        letters.addClassName("pairing-code");
        Span until = new Span(Words.say("pair.until", Times.moment(code.expires())));
        until.addClassName("ink-2");
        Span line = new Span(VisibleText.of(code.line()));
        line.addClassName("pairing-line");
        Paragraph how = new Paragraph(Words.say("pair.line"));
        how.addClassNames("s", "ink-2");
        shown.removeAll();
        shown.add(letters, until, new QrCode(code.line(), Words.say("pair.qr")), line, how);
    }
}
