package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.scraper.rule.Severity;
import java.util.Arrays;
import java.util.Map;

/** A candidate of a shortlist: what is open by weight, why they are on it, what was decided, and where else they can go. */
final class BoardCard extends ListItem {
    private static final String OVERLAY = "16rem";

    private final transient Entry entry;

    BoardCard(Entry entry, ListShown shown, ListDesk desk) {
        this.entry = entry;
        addClassName("lane-card");
        add(EntryWords.name(entry), findings(shown));
        if (!entry.note().isEmpty()) {
            Div note = new Div(VisibleText.of(entry.note()));
            note.addClassName("s");
            add(note);
        }
        Div decision = EntryWords.decision(entry, shown, desk);
        decision.addClassName("s");
        if (decision.getComponentCount() > 0) {
            add(decision);
        }
        if (desk.deciding().may()) {
            add(choice(desk.deciding()));
            DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
        }
    }

    Entry entry() {
        return entry;
    }

    private Anchor findings(ListShown shown) {
        Map<Severity, Integer> open = shown.open().getOrDefault(entry.candidate(), Map.of());
        Anchor all = Links.to("candidates/" + entry.candidate(), "");
        all.addClassName("weights");
        if (open.isEmpty()) {
            all.setText(Words.say("shortlist.findings", 0));
        }
        for (Severity severity : Severity.values()) {
            int number = open.getOrDefault(severity, 0);
            if (number > 0) {
                SeverityMark mark = new SeverityMark(severity);
                mark.add(new Span(Words.say("board.weight", number)));
                all.addComponentAsFirst(mark);
            }
        }
        return all;
    }

    /** The other decisions. It goes empty again by itself: a card is in another column once the decision is kept. */
    private Select<Decision> choice(Deciding deciding) {
        Select<Decision> choice = new Select<>();
        choice.setItems(Arrays.stream(Decision.values())
                .filter(decision -> decision != entry.decision())
                .toList());
        choice.setItemLabelGenerator(Words::of);
        choice.setPlaceholder(Words.say("shortlist.decide"));
        choice.setOverlayWidth(OVERLAY);
        choice.setAriaLabel(Words.say("shortlist.decideOf", VisibleText.of(entry.candidateName())));
        choice.addValueChangeListener(chosen -> {
            Decision to = chosen.getValue();
            if (chosen.isFromClient() && to != null) {
                choice.clear();
                deciding.move(entry, to);
            }
        });
        return choice;
    }
}
