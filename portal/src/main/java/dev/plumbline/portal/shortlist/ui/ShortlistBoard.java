package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import java.util.List;

/** A shortlist as columns, one a decision, with a card a candidate; who may decide moves cards. */
final class ShortlistBoard extends Div {
    private final transient ListDesk desk;

    ShortlistBoard(ListShown shown, ListDesk desk) {
        this.desk = desk;
        if (desk.deciding().may()) {
            Paragraph how = new Paragraph(Words.say("board.how"));
            how.addClassNames("s", "ink-2", "prose");
            add(how);
        }
        Div lanes = new Div();
        lanes.addClassName("lanes");
        for (Decision decision : Decision.values()) {
            lanes.add(lane(decision, shown));
        }
        add(lanes);
    }

    private Section lane(Decision decision, ListShown shown) {
        List<Entry> entries = shown.of(decision);
        H2 title = new H2(Words.say("board.column", Words.of(decision), entries.size()));
        title.addClassName("h3");
        Section lane = new Section(title);
        lane.addClassName("lane");
        lane.setAriaLabel(Words.of(decision));
        if (entries.isEmpty()) {
            Paragraph nobody = new Paragraph(Words.say("board.nobody"));
            nobody.addClassNames("s", "ink-2");
            lane.add(nobody);
        } else {
            UnorderedList cards = new UnorderedList();
            entries.forEach(entry -> cards.add(new BoardCard(entry, shown, desk)));
            lane.add(cards);
        }
        if (desk.deciding().may()) {
            DropTarget<Section> target = DropTarget.create(lane);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragSourceComponent()
                    .filter(BoardCard.class::isInstance)
                    .map(BoardCard.class::cast)
                    .ifPresent(card -> desk.deciding().move(card.entry(), decision)));
        }
        return lane;
    }
}
