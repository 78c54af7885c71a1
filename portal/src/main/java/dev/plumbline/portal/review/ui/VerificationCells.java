package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a verification says in the cells of a table.
 *
 * @param names of members by id
 * @param say what happens where somebody says what came of one
 */
record VerificationCells(Member member, Map<UUID, String> names, Consumer<Verification> say) {
    /** Nobody is told before that they wait. */
    private static final Duration SOON = Duration.ofHours(1);

    static Component claim(Verification task) {
        return new Div(
                new Span(Words.of(task.what().kind()) + ": "),
                new Foreign(task.what().about()));
    }

    static Component through(Verification task) {
        String contact = task.what().contact();
        String source = task.what().source();
        return contact == null || source == null
                ? quiet(Words.say("verifications.nobody"))
                : new Div(new Foreign(contact), new Div(quiet(Words.say("verifications.from", source))));
    }

    Component opened(Verification task) {
        return quiet(at(task.at(), task.member()));
    }

    /** How long an open one has waited, and who opened it when. */
    Component waiting(Verification task, Instant now) {
        Div waiting = new Div();
        if (task.at().plus(SOON).isBefore(now)) {
            waiting.add(new Div(Words.say("verifications.waits", Times.age(task.at(), now))));
        }
        waiting.add(opened(task));
        return waiting;
    }

    Component outcome(Verification task) {
        Verification.End end = task.end();
        if (end == null) {
            Button button = new Button(Words.say("verifications.say"), click -> say.accept(task));
            button.setAriaLabel(
                    Words.say("verifications.sayOf", VisibleText.of(task.what().about())));
            return member.may(Action.TRIAGE) ? button : quiet(Words.say("verifications.open"));
        }
        Div outcome = new Div(new Span(Words.of(end.outcome())), new Div(quiet(at(end.at(), end.member()))));
        if (end.note() != null) {
            outcome.add(new Div(new Foreign(end.note())));
        }
        return outcome;
    }

    private String at(Instant moment, UUID by) {
        @Nullable String name = names.get(by);
        return Words.say(
                "verifications.at", Times.moment(moment), name == null ? Words.say("review.formerMember") : name);
    }

    private static Span quiet(String words) {
        Span quiet = new Span(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
