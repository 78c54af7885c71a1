package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.BulkAnswer;
import dev.plumbline.portal.finding.DispositionState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What came of an answer to many findings: how many, each one that was not answered and why, and one Undo for all of it. */
final class BulkOutcome extends Div {
    private final transient Consumer<BulkAnswer> takeBack;
    private transient @Nullable BulkAnswer last;

    BulkOutcome(Consumer<BulkAnswer> takeBack) {
        this.takeBack = takeBack;
        addClassName("bulk-outcome");
        getElement().setAttribute("role", "status");
    }

    /** Tells what came of it; the focus goes to Undo. */
    void show(DispositionState state, BulkAnswer answer, Chosen chosen) {
        removeAll();
        last = answer;
        Div line = new Div(new Span(told(state, answer)));
        line.addClassNames("undo", "timed");
        add(line);
        if (!answer.refused().isEmpty()) {
            add(refused(answer, chosen));
        }
        if (!answer.given().isEmpty()) {
            Button back = new Button(Words.say("finding.undo"), click -> undo());
            line.add(back);
            back.focus();
        }
    }

    void say(String words) {
        removeAll();
        last = null;
        Div line = new Div(new Span(words));
        line.addClassName("undo");
        add(line);
    }

    void undo() {
        BulkAnswer answer = last;
        if (answer != null) {
            last = null;
            takeBack.accept(answer);
        }
    }

    private static String told(DispositionState state, BulkAnswer answer) {
        int given = answer.given().size();
        String words = given == 0 ? Words.say("bulk.noneAnswered") : Words.say("bulk.answered", Words.of(state), given);
        if (answer.waiting() == 0) {
            return words;
        }
        return words + " "
                + (answer.waiting() == given
                        ? Words.say("bulk.theyWait")
                        : Words.say("bulk.someWait", answer.waiting()));
    }

    private static Div refused(BulkAnswer answer, Chosen chosen) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("bullets", "s");
        for (BulkAnswer.Refused one : answer.refused()) {
            rows.add(new ListItem(
                    Links.to("inbox/" + one.finding(), chosen.headline(one.finding())),
                    new Span(" " + Refusals.say(one.why()))));
        }
        Span head = new Span(Words.say("bulk.notAnswered", answer.refused().size()));
        head.addClassName("s");
        return new Div(head, rows);
    }
}
