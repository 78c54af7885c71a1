package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What other systems may do, and what they are told. */
@RolesAllowed("ADMIN")
@PageTitle("screen.integrations")
@Menu(title = "screen.integrations", order = 11.5, icon = "gear")
@Route(value = "integrations", layout = MainLayout.class)
class IntegrationsView extends Page {

    IntegrationsView(ServiceTokens tokens, Webhooks webhooks, CurrentMember current, Clock clock) {
        super(Words.say("screen.integrations"));
        Member member = current.get();
        member.require(Action.MANAGE_INTEGRATIONS);
        TokenTable tokenTable = new TokenTable(tokens, member);
        WebhookList hooks = new WebhookList(webhooks, member);
        addActions(
                new Button(
                        Words.say("integrations.newToken"),
                        click -> new NewTokenDialog(clock, (name, scopes, expires) -> {
                                    String token = tokens.make(member, name, scopes, expires);
                                    tokenTable.refresh();
                                    new SecretDialog(Words.say("tokens.the"), token).open();
                                })
                                .open()),
                new Button(
                        Words.say("integrations.newWebhook"),
                        click -> new NewWebhookDialog((url, events) -> {
                                    String secret =
                                            webhooks.make(member, url, events).secret();
                                    hooks.refresh();
                                    new SecretDialog(Words.say("tokens.secret"), secret).open();
                                })
                                .open()));
        add(
                section(Words.say("integrations.tokens"), Words.say("integrations.tokensWhat"), tokenTable),
                section(Words.say("integrations.webhooks"), Words.say("integrations.webhooksWhat"), hooks));
    }

    private static Section section(String words, String what, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Paragraph about = new Paragraph(what);
        about.addClassNames("prose", "s", "ink-2");
        Section section = new Section(title, about, content);
        section.addClassName("section");
        return section;
    }
}
