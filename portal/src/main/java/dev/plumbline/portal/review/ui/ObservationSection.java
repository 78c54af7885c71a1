package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.interview.KeptObservation;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.observation.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people saw of a candidate, and a way to note it and to take it back. */
final class ObservationSection extends Section {
    private final transient InterviewDesk desk;
    private final Member member;
    private final transient Runnable changed;

    ObservationSection(InterviewDesk desk, Member member, UUID candidate, Runnable changed) {
        this.desk = desk;
        this.member = member;
        this.changed = changed;
        addClassName("section");
        H2 title = new H2("What was seen");
        title.addClassName("h2");
        add(title);
        List<KeptObservation> seen = desk.observations().of(member, candidate);
        Button note = new Button(
                "Note an observation…", click -> new ObservationDialog(desk, member, candidate, changed).open());
        note.setVisible(member.may(Action.TRIAGE));
        if (seen.isEmpty()) {
            add(new EmptyState(
                    "Observations will appear here",
                    "Nobody has noted anything yet. An observation is picked from a list: what was done, never how"
                            + " somebody looks or speaks.",
                    note));
        } else {
            add(table(seen, desk.called(member)), note);
            note.addClassName("more");
        }
    }

    private Table table(List<KeptObservation> seen, Map<UUID, String> names) {
        Table table = new Table("tbl", "Seen", "Times", "When", "By", "");
        for (KeptObservation one : seen) {
            String by = one.observers().stream()
                    .map(id -> names.getOrDefault(id, "a former member"))
                    .collect(Collectors.joining(" and "));
            table.row(
                    what(one),
                    new Span(Integer.toString(one.times())),
                    new Span(Times.moment(one.at())),
                    new Span(VisibleText.of(by)),
                    undo(one));
        }
        return table;
    }

    private static Component what(KeptObservation one) {
        Div what = new Div(new Span(one.picked()
                .map(Choice::sentence)
                .orElse("This version of the portal does not know what was picked.")));
        if (one.accommodation()) {
            Div agreed = new Div("An accommodation was agreed on");
            agreed.addClassNames("s", "ink-2");
            what.add(agreed);
        }
        if (one.note() != null) {
            Div note = new Div(new Foreign(one.note()));
            note.addClassNames("s", "ink-2");
            what.add(note);
        }
        return what;
    }

    private Component undo(KeptObservation one) {
        Button undo = new Button("Take back", click -> {
            desk.observations().undo(member, one.id());
            changed.run();
        });
        undo.setVisible(member.may(Action.TRIAGE) && one.member().equals(member.id()));
        undo.setAriaLabel("Take back: " + one.picked().map(Choice::sentence).orElse(one.choice()));
        return undo;
    }
}
