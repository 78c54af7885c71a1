package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
            add(choice(
                    "The portal may fetch candidates' own portfolio sites",
                    fetches,
                    allowed -> policy.allowFetching(who, allowed)));
        } else {
            add(new Span(
                    fetches
                            ? "The portal may fetch candidates' own portfolio sites."
                            : "The portal fetches no page by itself; an admin can allow it."));
        }
        add(explained(
                "Each page is asked for by somebody of the team, on the candidate's page. The site's owner sees that"
                        + " Plumbline asked, from this portal's address. Marketplaces, networks and code hosts are never"
                        + " asked, robots.txt is followed, and a site is asked at most once in 10 seconds."));
        if (who.may(Action.MANAGE_TEAM)) {
            add(choice(
                    "Two nationalities that one person states may be compared",
                    compares,
                    allowed -> policy.compareNationality(who, allowed)));
        } else {
            add(new Span(
                    compares
                            ? "Two nationalities that one person states are compared."
                            : "Nationality is not compared; an admin can allow it."));
        }
        add(explained(
                "Only whether the two statements are equal is asked, never which country it is. Candidates are checked"
                        + " again when this is switched. Ask counsel first: in many places nationality may not be part of"
                        + " hiring."));
        signOffs(policy, who);
        add(said);
    }

    private void signOffs(TeamPolicy policy, Member who) {
        Select<SignedFrom> from = new Select<>();
        from.setLabel("Dismissals that a second person signs");
        from.setItems(SignedFrom.values());
        from.setItemLabelGenerator(SignedFrom::words);
        from.setValue(SignedFrom.of(policy.dismissalsSignedFrom(who.team())));
        from.addValueChangeListener(changed -> {
            policy.signDismissals(who, changed.getValue().severity());
            said.removeAll();
            said.add(new Span(changed.getValue().words() + " from now on."));
        });
        Checkbox decisions = choice(
                "A second person signs decisions about candidates",
                policy.signsDecisions(who.team()),
                asked -> policy.signDecisions(who, asked));
        from.setReadOnly(!who.may(Action.MANAGE_TEAM));
        decisions.setReadOnly(!who.may(Action.MANAGE_TEAM));
        add(
                from,
                decisions,
                explained(
                        "Leads and admins sign, never what they answered themselves. Until then a finding stays as it was,"
                                + " and a candidate undecided."));
    }

    private Checkbox choice(String words, boolean allowed, Consumer<Boolean> change) {
        Checkbox choice = new Checkbox(words, allowed);
        choice.addValueChangeListener(changed -> {
            change.accept(changed.getValue());
            said.removeAll();
            said.add(new Span(changed.getValue() ? "Allowed from now on." : "Not allowed from now on."));
        });
        return choice;
    }

    private static Paragraph explained(String words) {
        Paragraph what = new Paragraph(words);
        what.addClassNames("s", "ink-2");
        return what;
    }
}
