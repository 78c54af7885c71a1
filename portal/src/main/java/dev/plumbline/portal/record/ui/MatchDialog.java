package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.record.Subject;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.function.Consumer;

/** Finds the candidate whose account it is. */
final class MatchDialog extends Dialog {
    private static final int MOST = 10;
    private static final int LONGEST_QUERY = 120;

    private final transient Candidates candidates;
    private final Member member;
    private final transient Consumer<Candidate> chosen;
    private final Div results = new Div();

    MatchDialog(Candidates candidates, Member member, Subject subject, Consumer<Candidate> chosen) {
        this.candidates = candidates;
        this.member = member;
        this.chosen = chosen;
        setHeaderTitle(Words.say("records.whose", VisibleText.of(subject.subject())));
        TextField query = new TextField(Words.say("records.query"));
        query.setMaxLength(LONGEST_QUERY);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> search(change.getValue()));
        Paragraph note = new Paragraph(Words.say("records.matchNote"));
        note.addClassNames("s", "ink-2");
        Div form = new Div(note, query, results);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(Words.say("records.cancel"), click -> close()));
        addOpenedChangeListener(opened -> query.focus());
    }

    private void search(String query) {
        results.removeAll();
        if (query.isBlank()) {
            return;
        }
        List<Candidate> found = candidates.list(member, query, null, MOST);
        found.forEach(this::offer);
        if (found.isEmpty()) {
            results.add(new Paragraph(Words.say("records.nobodyBegins")));
        }
    }

    private void offer(Candidate candidate) {
        Button same = new Button(Words.say("records.samePerson"), click -> {
            close();
            chosen.accept(candidate);
        });
        Div row = new Div(new Foreign(candidate.name()), same);
        row.addClassNames("row", "spread");
        results.add(row);
    }
}
