package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.KeptObservation;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.observation.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        H2 title = new H2(Words.say("observations.title"));
        title.addClassName("h2");
        add(title);
        List<KeptObservation> seen = desk.observations().of(member, candidate);
        Button note = new Button(
                Words.say("observations.add"), click -> new ObservationDialog(desk, member, candidate, changed).open());
        note.setVisible(member.may(Action.TRIAGE));
        if (seen.isEmpty()) {
            add(new EmptyState(Words.say("observations.empty"), Words.say("observations.emptyWhy"), note));
        } else {
            add(table(seen, desk.called(member)), note);
            note.addClassName("more");
        }
    }

    private Table table(List<KeptObservation> seen, Map<UUID, String> names) {
        Table table = new Table(
                "tbl",
                Words.say("observations.seen"),
                Words.say("observations.times"),
                Words.say("observations.when"),
                Words.say("observations.by"),
                "");
        for (KeptObservation one : seen) {
            String by = one.observers().stream()
                    .map(id -> names.getOrDefault(id, Words.say("review.formerMember")))
                    .reduce((first, other) -> Words.say("observations.and", first, other))
                    .orElse("");
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
        Div what = new Div(new Span(
                one.picked().map(Choice::sentence).map(LibraryWords::say).orElse(Words.say("observations.unknown"))));
        if (one.accommodation()) {
            Div agreed = new Div(Words.say("observations.accommodation"));
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
        Button undo = new Button(Words.say("review.takeBack"), click -> {
            desk.observations().undo(member, one.id());
            changed.run();
        });
        undo.setVisible(member.may(Action.TRIAGE) && one.member().equals(member.id()));
        undo.setAriaLabel(Words.say(
                "observations.takeBackOf",
                one.picked().map(Choice::sentence).map(LibraryWords::say).orElse(one.choice())));
        return undo;
    }
}
