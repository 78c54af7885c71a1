package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.TeamPolicy;

/** What the team allows; an admin switches it. */
final class PolicyPanel extends Div {

    PolicyPanel(TeamPolicy policy, Member who) {
        addClassNames("stack", "prose");
        boolean allowed = policy.allowsFetching(who.team());
        Div said = new Div();
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        if (who.may(Action.MANAGE_TEAM)) {
            Checkbox fetching = new Checkbox("The portal may fetch candidates' own portfolio sites", allowed);
            fetching.addValueChangeListener(change -> {
                policy.allowFetching(who, change.getValue());
                said.removeAll();
                said.add(new Span(change.getValue() ? "Allowed from now on." : "Not allowed from now on."));
            });
            add(fetching);
        } else {
            add(new Span(
                    allowed
                            ? "The portal may fetch candidates' own portfolio sites."
                            : "The portal fetches no page by itself; an admin can allow it."));
        }
        Paragraph what = new Paragraph(
                "Each page is asked for by somebody of the team, on the candidate's page. The site's owner sees that"
                        + " Plumbline asked, from this portal's address. Marketplaces, networks and code hosts are never"
                        + " asked, robots.txt is followed, and a site is asked at most once in 10 seconds.");
        what.addClassNames("s", "ink-2");
        add(said, what);
    }
}
