package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.integration.Delivery;
import dev.plumbline.portal.integration.DeliveryState;
import dev.plumbline.portal.integration.HookEvent;
import dev.plumbline.portal.integration.Webhook;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.stream.Collectors;

/** The webhooks, each with what it was told last. */
final class WebhookList extends Div {
    private static final int SHOWN = 20;

    private final transient Webhooks webhooks;
    private final Member member;

    WebhookList(Webhooks webhooks, Member member) {
        this.webhooks = webhooks;
        this.member = member;
        refresh();
    }

    void refresh() {
        removeAll();
        List<Webhook> all = webhooks.all(member);
        if (all.isEmpty()) {
            add(new EmptyState("Webhooks will appear here", "Nobody outside is told of anything now."));
        }
        all.forEach(hook -> add(box(hook)));
    }

    private Div box(Webhook hook) {
        H3 title = new H3(VisibleText.of(hook.url()));
        title.addClassName("h3");
        Paragraph about = new Paragraph(
                hook.events().stream().sorted().map(HookEvent::words).collect(Collectors.joining(" · "))
                        + (hook.stoppedAt() == null
                                ? ""
                                : " · stopped: the address said on %s that it is gone"
                                        .formatted(Times.moment(hook.stoppedAt()))));
        about.addClassNames("s", "ink-2");
        Div actions = new Div(new Button("Look again", click -> refresh()));
        actions.addClassNames("row", "more");
        if (hook.stoppedAt() != null) {
            actions.add(new Button("Send again from now on", click -> {
                webhooks.start(member, hook.id());
                refresh();
            }));
        }
        Button remove = new Button("Remove", click -> {
            webhooks.remove(member, hook.id());
            refresh();
        });
        remove.setAriaLabel("Remove the webhook " + VisibleText.of(hook.url()));
        actions.add(remove);
        return new Div(title, about, deliveries(hook), actions);
    }

    private Component deliveries(Webhook hook) {
        List<Delivery> told = webhooks.deliveries(member, hook.id(), SHOWN);
        if (told.isEmpty()) {
            return new Paragraph("It was told of nothing yet.");
        }
        Table table = new Table("tbl", "Event", "When", "State", "Attempts", "Last answer", "");
        told.forEach(one -> table.row(
                new Span(one.event()),
                new Span(Times.moment(one.at())),
                new Span(one.state().words()),
                new Span(Integer.toString(one.attempts())),
                new Span(VisibleText.of(one.answer() == null ? "–" : one.answer())),
                again(one)));
        return table;
    }

    private Component again(Delivery one) {
        if (one.state() == DeliveryState.WAITING) {
            return new Span("");
        }
        Button button = new Button("Send again", click -> {
            webhooks.replay(member, one.id());
            refresh();
        });
        button.setAriaLabel("Send again: %s of %s".formatted(one.event(), Times.moment(one.at())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
