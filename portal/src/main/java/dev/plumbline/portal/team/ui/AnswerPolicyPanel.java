package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What the team asks of answers: which findings are answered first, how long a dismissal holds, what is written down. */
final class AnswerPolicyPanel extends Div {
    private final transient TeamPolicy policy;
    private final Member who;
    private final transient Consumer<String> said;

    /** @param said tells what came of a choice */
    AnswerPolicyPanel(TeamPolicy policy, Member who, Consumer<String> said) {
        this.policy = policy;
        this.who = who;
        this.said = said;
        addClassName("stack");
        AnswerPolicy asked = policy.answers(who.team());
        add(
                choice(
                        Words.say("answerPolicy.answered"),
                        Words.say("answerPolicy.answeredHow"),
                        FromSeverity.values(),
                        FromSeverity.of(Optional.ofNullable(asked.answeredFrom())),
                        (now, from) -> now.withAnsweredFrom(from.severity())),
                choice(
                        Words.say("answerPolicy.longest"),
                        Words.say("answerPolicy.longestHow"),
                        LongestDismissal.values(),
                        LongestDismissal.of(asked.longest()),
                        (now, longest) -> now.withLongestDismissal(longest.duration())),
                choice(
                        Words.say("answerPolicy.words"),
                        Words.say("answerPolicy.wordsHow"),
                        FromSeverity.values(),
                        FromSeverity.of(Optional.ofNullable(asked.wordsFrom())),
                        (now, from) -> now.withWordsFrom(from.severity())));
    }

    private <T extends Enum<T>> Select<T> choice(
            String label, String help, T[] items, T chosen, BiFunction<AnswerPolicy, T, AnswerPolicy> change) {
        Select<T> choice = new Select<>();
        choice.setLabel(label);
        choice.setHelperText(help);
        choice.setItems(items);
        choice.setItemLabelGenerator(Words::of);
        choice.setValue(chosen);
        choice.setReadOnly(!who.may(Action.MANAGE_TEAM));
        choice.addValueChangeListener(changed -> {
            policy.askOfAnswers(who, change.apply(policy.answers(who.team()), changed.getValue()));
            said.accept(Words.say("policy.dismissalsSet", Words.of(changed.getValue())));
        });
        return choice;
    }
}
