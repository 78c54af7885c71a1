package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.team.Invitations;
import java.util.Optional;

/** Where a link that works once leads: to the form that makes the team, or the one that sets a password. */
@Route(value = "claim", autoLayout = false)
@PageTitle("screen.welcome")
@AnonymousAllowed
final class ClaimView extends Main implements HasUrlParameter<String> {
    private final transient Invitations invitations;

    ClaimView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("entrance");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        try {
            Optional<Account> invited = invitations.invited(secret);
            invited.ifPresentOrElse(account -> welcome(secret, account), () -> begin(secret));
        } catch (Problem unknown) {
            add(new EmptyState(
                    "This link works no longer",
                    "Each link works once and for seven days. Ask an admin of your team for a new one; where there is no team yet, start the portal again.",
                    Links.to("login", "Sign in")));
        }
    }

    private void begin(String secret) {
        show("Make your team", "You will be its first admin.", new MakeTeamForm(invitations, secret));
    }

    private void welcome(String secret, Account account) {
        show(
                "Welcome, " + account.member().name(),
                "Choose the password with which you sign in as " + account.email() + ".",
                new PasswordForm(invitations, secret));
    }

    private void show(String title, String words, Component form) {
        H1 head = new H1(title);
        head.addClassName("title");
        Div card = new Div(head, new Paragraph(words), form);
        card.addClassName("stack");
        add(card);
    }
}
