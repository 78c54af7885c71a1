package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The service tokens that work. */
final class TokenTable extends Div {
    private final transient ServiceTokens tokens;
    private final Member member;

    TokenTable(ServiceTokens tokens, Member member) {
        this.tokens = tokens;
        this.member = member;
        refresh();
    }

    void refresh() {
        removeAll();
        List<Device> all = tokens.all(member);
        if (all.isEmpty()) {
            add(new EmptyState(Words.say("tokens.empty"), Words.say("tokens.emptyWhy")));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("tokens.token"),
                Words.say("tokens.of"),
                Words.say("tokens.mayDo"),
                Words.say("tokens.used"),
                Words.say("tokens.until"),
                "");
        all.forEach(token -> table.row(
                new Foreign(token.name()),
                new Foreign(token.memberName()),
                new Span(token.scopes().stream().sorted().map(Words::of).collect(Collectors.joining(" · "))),
                new Span(token.usedAt() == null ? Words.say("tokens.never") : Times.moment(token.usedAt())),
                new Span(Times.day(token.expiresAt())),
                revoke(token)));
        add(table, TokenCsv.link(tokens, member));
    }

    private Button revoke(Device token) {
        UUID id = token.id();
        Button button = new Button(Words.say("tokens.revoke"), click -> {
            tokens.revoke(member, id);
            refresh();
        });
        button.setAriaLabel(Words.say("tokens.revokeOne", VisibleText.of(token.name())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
