package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RehearsalState;
import dev.plumbline.portal.rules.Rehearsed;
import dev.plumbline.portal.rules.ShadowFinding;
import java.util.List;

/** How far a try is, and what it would change. */
final class RehearsalResult extends Div {

    RehearsalResult() {
        getElement().setAttribute("role", "status");
        clear();
    }

    void clear() {
        removeAll();
        add(words(Words.say("rehearsal.begin")));
    }

    void show(Rehearsal rehearsal, Rehearsed named) {
        removeAll();
        if (rehearsal.open()) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, rehearsal.total()), rehearsal.done());
            bar.getElement().setAttribute("aria-label", Words.say("rehearsal.bar"));
            add(bar);
        }
        add(words(
                Words.say("rehearsal.done", rehearsal.done(), rehearsal.total(), rehearsal.more(), rehearsal.fewer())));
        if (rehearsal.open()) {
            add(new Div(Links.to("jobs", Words.say("rehearsal.goesOn"))));
        } else if (rehearsal.state() == RehearsalState.STOPPED) {
            add(words(Words.say("rehearsal.stopped")));
        }
        list(Words.say("rehearsal.new"), named.more());
        list(Words.say("rehearsal.gone"), named.fewer());
    }

    private void list(String head, List<ShadowFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Span title = new Span(head);
        title.addClassName("h3");
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        findings.forEach(finding -> list.add(
                new ListItem(Links.to("candidates/" + finding.candidate(), FindingWords.say(finding.headline())))));
        add(title, list);
    }

    private static Div words(String words) {
        Div line = new Div(words);
        line.addClassName("s");
        return line;
    }
}
