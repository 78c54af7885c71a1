package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.ClusterDetail;
import dev.plumbline.portal.reuse.DismissedReuse;
import dev.plumbline.portal.reuse.Holder;
import dev.plumbline.portal.reuse.Pairing;
import java.util.List;

/** Pairs of a cluster and what they share: the twin of its graph. */
final class LineTable extends Div {
    private static final int PAGE = 50;

    private final Table table = new Table(
            "tbl reuse-lines",
            Words.say("reuse.one"),
            Words.say("reuse.other"),
            Words.say("reuse.whatReused"),
            Words.say("reuse.found"),
            "");

    private final Div below = new Div();

    LineTable() {
        add(table, below);
    }

    /** Shows the lines, the first of them at once and the others on request. */
    void shown(List<Pairing> lines, Answering answering) {
        int now = Math.min(PAGE, lines.size());
        lines.subList(0, now).forEach(line -> row(line, answering.may() ? answering.dismiss(line) : new Span()));
        below.removeAll();
        if (now < lines.size()) {
            Button more = new Button(
                    Words.say("reuse.moreLines"), click -> shown(lines.subList(now, lines.size()), answering));
            more.addClassName("more");
            below.add(more);
        }
    }

    void dismissed(ClusterDetail detail, Answering answering) {
        detail.dismissed().forEach(line -> {
            DismissedReuse answer = detail.answer(line);
            row(line, answer == null ? new Span() : after(answer, answering));
        });
    }

    private static Component after(DismissedReuse answer, Answering answering) {
        Span why = new Span(ReuseWords.reason(answer) + ", " + Times.day(answer.at()) + " ");
        why.addClassNames("s", "ink-2");
        Div cell = new Div(why);
        cell.addClassName("row");
        if (answer.finding() != null) {
            cell.add(Links.to("inbox/" + answer.finding(), Words.say("reuse.answeredAtFinding")));
        } else if (answering.may()) {
            cell.add(answering.restore(answer));
        }
        return cell;
    }

    private void row(Pairing line, Component action) {
        Span family = new Span(ReuseWords.family(line.family()) + ", ");
        family.addClassName("b");
        Div what = new Div(family, new Foreign(ReuseWords.extent(line)), new Span(" · "), sideBySide(line));
        Span found = new Span(Times.day(line.foundAt()));
        found.addClassNames("s", "ink-2", "nowrap");
        table.row(holder(line.a()), holder(line.b()), what, found, action);
    }

    static Component sideBySide(Pairing line) {
        Component link =
                Links.to("reuse/" + line.a().profile() + "/" + line.b().profile(), Words.say("screen.sideBySide"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "reuse.sideBySideOf", line.a().name(), line.b().name()));
        return link;
    }

    private static Component holder(Holder holder) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(Links.to("candidates/" + holder.candidate(), holder.name())
                        .getElement());
        return name;
    }
}
