package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.security.Member;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds an account of another candidate that a person knows to be the same. */
final class JoinDialog extends Dialog {
    private static final int MOST = 10;
    private static final int LONGEST_QUERY = 120;

    private final transient Candidates candidates;
    private final Member member;
    private final UUID candidate;
    private final transient Consumer<Profile> chosen;
    private final Div results = new Div();

    JoinDialog(Candidates candidates, Member member, UUID candidate, Consumer<Profile> chosen) {
        this.candidates = candidates;
        this.member = member;
        this.candidate = candidate;
        this.chosen = chosen;
        setHeaderTitle(Words.say("join.title"));
        TextField query = new TextField(Words.say("join.beginsWith"));
        query.setMaxLength(LONGEST_QUERY);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> search(change.getValue()));
        Paragraph note = new Paragraph(Words.say("join.note"));
        note.addClassNames("s", "ink-2");
        Div form = new Div(note, query, results);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()));
        addOpenedChangeListener(opened -> query.focus());
    }

    private void search(String query) {
        results.removeAll();
        if (query.isBlank()) {
            return;
        }
        for (Candidate found : candidates.list(member, query, null, MOST)) {
            if (!found.id().equals(candidate)) {
                candidates.profiles(member, found.id()).stream().limit(MOST).forEach(this::offer);
            }
        }
        if (results.getComponentCount() == 0) {
            results.add(new Paragraph(Words.say("join.nobody")));
        }
    }

    private void offer(Profile profile) {
        Button same = new Button(Words.say("join.same"), click -> {
            close();
            chosen.accept(profile);
        });
        Div row = new Div(
                new Div(
                        new Foreign(profile.name()),
                        new Foreign(" " + profile.siteLabel() + " "
                                + profile.account().id())),
                same);
        row.addClassNames("row", "spread");
        results.add(row);
    }
}
