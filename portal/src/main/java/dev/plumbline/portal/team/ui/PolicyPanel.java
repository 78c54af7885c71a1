package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.TeamPolicy;
import java.util.function.Consumer;

/** What the team allows; an admin switches it. */
final class PolicyPanel extends Div {

    private final Div said = new Div();

    PolicyPanel(TeamPolicy policy, Member who) {
        addClassNames("stack", "prose");
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        boolean fetches = policy.allowsFetching(who.team());
        boolean compares = policy.comparesNationality(who.team());
        if (who.may(Action.MANAGE_TEAM)) {
            add(choice(Words.say("policy.fetch"), fetches, allowed -> policy.allowFetching(who, allowed)));
        } else {
            add(new Span(fetches ? Words.say("policy.fetches") : Words.say("policy.fetchesNot")));
        }
        add(explained(Words.say("policy.fetchHow")));
        if (who.may(Action.MANAGE_TEAM)) {
            add(choice(Words.say("policy.nationality"), compares, allowed -> policy.compareNationality(who, allowed)));
        } else {
            add(new Span(compares ? Words.say("policy.nationalityYes") : Words.say("policy.nationalityNo")));
        }
        add(explained(Words.say("policy.nationalityHow")));
        add(new AnswerPolicyPanel(policy, who, this::say));
        signOffs(policy, who);
        add(said);
    }

    private void signOffs(TeamPolicy policy, Member who) {
        Select<FromSeverity> from = new Select<>();
        from.setLabel(Words.say("policy.dismissals"));
        from.setItems(FromSeverity.values());
        from.setItemLabelGenerator(Words::of);
        from.setValue(FromSeverity.of(policy.dismissalsSignedFrom(who.team())));
        from.addValueChangeListener(changed -> {
            policy.signDismissals(who, changed.getValue().severity());
            say(Words.say("policy.dismissalsSet", Words.of(changed.getValue())));
        });
        Checkbox decisions = choice(
                Words.say("policy.decisions"),
                policy.signsDecisions(who.team()),
                asked -> policy.signDecisions(who, asked));
        from.setReadOnly(!who.may(Action.MANAGE_TEAM));
        decisions.setReadOnly(!who.may(Action.MANAGE_TEAM));
        add(from, decisions, explained(Words.say("policy.signsHow")));
    }

    private Checkbox choice(String words, boolean allowed, Consumer<Boolean> change) {
        Checkbox choice = new Checkbox(words, allowed);
        choice.addValueChangeListener(changed -> {
            change.accept(changed.getValue());
            say(changed.getValue() ? Words.say("policy.allowed") : Words.say("policy.notAllowed"));
        });
        return choice;
    }

    private void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }

    private static Paragraph explained(String words) {
        Paragraph what = new Paragraph(words);
        what.addClassNames("s", "ink-2");
        return what;
    }
}
