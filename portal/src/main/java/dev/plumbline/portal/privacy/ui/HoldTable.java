package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.privacy.Hold;
import dev.plumbline.portal.privacy.Holds;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is held, since when and why. */
final class HoldTable extends Div {
    private final transient Holds holds;
    private final transient MemberNames names;
    private final Member member;

    HoldTable(Holds holds, MemberNames names, Member member) {
        this.holds = holds;
        this.names = names;
        this.member = member;
        refresh();
    }

    void refresh() {
        removeAll();
        List<Hold> all = holds.list(member);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "People who are held will appear here",
                    "Nobody is. A hold is put on the person's own Privacy page, with its reason.",
                    Links.to("candidates", "See the candidates")));
            return;
        }
        Map<UUID, String> who =
                names.of(member.team(), all.stream().map(Hold::member).toList());
        Table table = new Table("tbl", "Person", "Why", "Since", "");
        all.forEach(hold -> table.row(
                Links.to("candidates/" + hold.candidate(), hold.name()),
                new Foreign(hold.reason()),
                new Span(Times.day(hold.at()) + ", "
                        + VisibleText.of(who.getOrDefault(hold.member(), "somebody who left"))),
                lift(hold)));
        add(table);
    }

    private Div lift(Hold hold) {
        Div cell = new Div();
        if (member.may(Action.MANAGE_PRIVACY)) {
            Button lift = new Button("Lift", click -> {
                holds.lift(member, hold.candidate());
                refresh();
            });
            lift.setAriaLabel("Lift the hold on " + VisibleText.of(hold.name()));
            cell.add(lift);
        }
        return cell;
    }
}
