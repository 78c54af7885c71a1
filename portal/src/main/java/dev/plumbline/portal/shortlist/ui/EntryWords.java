package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;

/** What a table and a board say of one candidate of a list. */
final class EntryWords {
    private EntryWords() {}

    /** The name, which leads to the candidate. */
    static Foreign name(Entry entry) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(Links.to("candidates/" + entry.candidate(), entry.candidateName())
                        .getElement());
        return name;
    }

    /** Why it was decided so and by whom, and a decision that waits for a second person. */
    static Div decision(Entry entry, ListShown shown, ListDesk desk) {
        Div decision = new Div();
        if (entry.reason() != null) {
            decision.add(new Div(VisibleText.of(entry.reason())));
        }
        if (entry.decision() != Decision.UNDECIDED && entry.decidedBy() != null && entry.decidedAt() != null) {
            decision.add(
                    quiet(Words.say("shortlist.by", shown.name(entry.decidedBy()), Times.moment(entry.decidedAt()))));
        }
        if (entry.signedBy() != null) {
            decision.add(quiet(" · " + Words.say("shortlist.signedBy", shown.name(entry.signedBy()))));
        }
        if (entry.proposal() != null) {
            decision.add(new ProposalLine(
                    desk.signOffs(), desk.member(), entry, entry.proposal(), shown.people(), desk.changed()));
        }
        return decision;
    }

    static Span quiet(String words) {
        Span span = new Span(VisibleText.of(words));
        span.addClassNames("s", "ink-2");
        return span;
    }
}
