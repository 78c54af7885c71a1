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
import dev.plumbline.portal.base.ui.Words;
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
                    Words.say("claim.over"), Words.say("claim.overWhy"), Links.to("login", Words.say("claim.signIn"))));
        }
    }

    private void begin(String secret) {
        show(Words.say("claim.make"), Words.say("claim.first"), new MakeTeamForm(invitations, secret));
    }

    private void welcome(String secret, Account account) {
        show(
                Words.say("claim.welcome", account.member().name()),
                Words.say("claim.choose", account.email()),
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
