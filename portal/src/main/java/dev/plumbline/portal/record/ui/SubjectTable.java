package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.record.Subject;
import dev.plumbline.portal.record.Subjects;
import dev.plumbline.portal.record.Suggestions;
import dev.plumbline.portal.record.Suggestions.Suggestion;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.text.NumberFormat;
import java.util.List;

/** The accounts that records name: those that are nobody's yet first, with the candidates they may be. */
final class SubjectTable extends Div {
    private static final int PAGE = 50;

    private final transient Subjects subjects;
    private final transient Suggestions suggestions;
    private final transient Candidates candidates;
    private final Member member;
    private int shown = PAGE;

    SubjectTable(Subjects subjects, Suggestions suggestions, Candidates candidates, Member member) {
        this.subjects = subjects;
        this.suggestions = suggestions;
        this.candidates = candidates;
        this.member = member;
        refresh();
    }

    void refresh() {
        List<Subject> found = subjects.list(member, shown + 1);
        removeAll();
        if (found.isEmpty()) {
            add(new EmptyState(Words.say("records.noAccounts"), Words.say("records.noAccountsWhy")));
            return;
        }
        Table table = new Table(
                "tbl", Words.say("records.account"), Words.say("records.rows"), Words.say("records.candidate"));
        found.stream().limit(shown).forEach(subject -> table.row(account(subject), rows(subject), owner(subject)));
        add(table);
        if (found.size() > shown) {
            Button more = new Button(Words.say("records.more"), click -> {
                shown += PAGE;
                refresh();
            });
            more.addClassName("more");
            add(more);
        }
    }

    private static Component account(Subject subject) {
        Span account = new Span(VisibleText.of(subject.subject()));
        Span name = new Span(subject.name() == null ? "" : VisibleText.of(subject.name()));
        name.addClassNames("s", "ink-2");
        return new Div(new Div(account), new Div(name));
    }

    private static Component rows(Subject subject) {
        Span sources = new Span(VisibleText.of(subject.sources()));
        sources.addClassNames("s", "ink-2");
        return new Div(
                new Div(NumberFormat.getIntegerInstance(Words.locale()).format(subject.rows())), new Div(sources));
    }

    private Component owner(Subject subject) {
        Div cell = new Div();
        cell.addClassName("stack");
        boolean may = member.may(Action.JOIN_ACCOUNTS);
        if (subject.candidate() != null) {
            Div line = new Div(Links.to("candidates/" + subject.candidate(), String.valueOf(subject.candidateName())));
            line.addClassName("row");
            if (may) {
                line.add(button(
                        Words.say("records.notThisOne"), subject, () -> subjects.release(member, subject.subject())));
            }
            cell.add(line);
            return cell;
        }
        if (may) {
            suggestions.of(member, subject).forEach(suggestion -> cell.add(suggested(subject, suggestion)));
            cell.add(button(
                    Words.say("records.choose"),
                    subject,
                    () -> new MatchDialog(candidates, member, subject, one -> match(subject, one)).open()));
        } else {
            cell.add(new Paragraph(Words.say("records.nobodySaid")));
        }
        return cell;
    }

    private Component suggested(Subject subject, Suggestion suggestion) {
        Candidate candidate = suggestion.candidate();
        Span why = new Span(suggestion.why());
        why.addClassNames("s", "ink-2");
        Div line = new Div(
                Links.to("candidates/" + candidate.id(), candidate.name()),
                why,
                button(Words.say("records.samePerson"), subject, () -> match(subject, candidate)),
                button(Words.say("records.notTheSame"), subject, () -> {
                    subjects.refuse(member, subject.subject(), candidate.id());
                    refresh();
                }));
        line.addClassName("row");
        return line;
    }

    private void match(Subject subject, Candidate candidate) {
        subjects.match(member, subject.subject(), candidate.id());
        refresh();
    }

    private Button button(String words, Subject subject, Command action) {
        Button button = new Button(words, click -> {
            action.execute();
            refresh();
        });
        button.setAriaLabel(words + ": " + VisibleText.of(subject.subject()));
        return button;
    }
}
