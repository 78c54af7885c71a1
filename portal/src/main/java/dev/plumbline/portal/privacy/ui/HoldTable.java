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
import dev.plumbline.portal.base.ui.Words;
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
                    Words.say("privacy.noHolds"),
                    Words.say("privacy.noHoldsWhy"),
                    Links.to("candidates", Words.say("privacy.seeCandidates"))));
            return;
        }
        Map<UUID, String> who =
                names.of(member.team(), all.stream().map(Hold::member).toList());
        Table table =
                new Table("tbl", Words.say("privacy.person"), Words.say("privacy.why"), Words.say("privacy.since"), "");
        all.forEach(hold -> table.row(
                Links.to("candidates/" + hold.candidate(), hold.name()),
                new Foreign(hold.reason()),
                new Span(Times.day(hold.at()) + ", "
                        + VisibleText.of(who.getOrDefault(hold.member(), Words.say("privacy.whoLeft")))),
                lift(hold)));
        add(table);
    }

    private Div lift(Hold hold) {
        Div cell = new Div();
        if (member.may(Action.MANAGE_PRIVACY)) {
            Button lift = new Button(Words.say("privacy.lift"), click -> {
                holds.lift(member, hold.candidate());
                refresh();
            });
            lift.setAriaLabel(Words.say("privacy.liftOf", VisibleText.of(hold.name())));
            cell.add(lift);
        }
        return cell;
    }
}
