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
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Scope;
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
            add(new EmptyState("Service tokens will appear here", "No other system holds a token of this team now."));
            return;
        }
        Table table = new Table("tbl", "Token", "Of", "May", "Last used", "Works until", "");
        all.forEach(token -> table.row(
                new Foreign(token.name()),
                new Foreign(token.memberName()),
                new Span(token.scopes().stream().sorted().map(TokenTable::words).collect(Collectors.joining(" · "))),
                new Span(token.usedAt() == null ? "never" : Times.moment(token.usedAt())),
                new Span(Times.day(token.expiresAt())),
                revoke(token)));
        add(table);
    }

    private Button revoke(Device token) {
        UUID id = token.id();
        Button button = new Button("Revoke", click -> {
            tokens.revoke(member, id);
            refresh();
        });
        button.setAriaLabel("Revoke " + VisibleText.of(token.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** What a scope opens, in words. */
    static String words(Scope scope) {
        return switch (scope) {
            case READ -> "read";
            case CAPTURE -> "send captures";
            case TRIAGE -> "answer findings, join accounts";
            case SHORTLIST -> "add to shortlists, decide";
            case RECORDS -> "import records";
            case ADMIN -> "what an admin may: audit, team, rules, lists, integrations";
        };
    }
}
