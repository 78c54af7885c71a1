package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.Delivery;
import dev.plumbline.portal.integration.DeliveryState;
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
            add(new EmptyState(Words.say("webhooks.empty"), Words.say("webhooks.emptyWhy")));
        }
        all.forEach(hook -> add(box(hook)));
    }

    private Div box(Webhook hook) {
        H3 title = new H3(VisibleText.of(hook.url()));
        title.addClassName("h3");
        Paragraph about =
                new Paragraph(hook.events().stream().sorted().map(Words::of).collect(Collectors.joining(" · "))
                        + (hook.stoppedAt() == null
                                ? ""
                                : Words.say("webhooks.stopped", Times.moment(hook.stoppedAt()))));
        about.addClassNames("s", "ink-2");
        Div actions = new Div(new Button(Words.say("webhooks.look"), click -> refresh()));
        actions.addClassNames("row", "more");
        if (hook.stoppedAt() != null) {
            actions.add(new Button(Words.say("webhooks.start"), click -> {
                webhooks.start(member, hook.id());
                refresh();
            }));
        }
        Button remove = new Button(Words.say("webhooks.remove"), click -> {
            webhooks.remove(member, hook.id());
            refresh();
        });
        remove.setAriaLabel(Words.say("webhooks.removeOne", VisibleText.of(hook.url())));
        actions.add(remove);
        return new Div(title, about, deliveries(hook), actions);
    }

    private Component deliveries(Webhook hook) {
        List<Delivery> told = webhooks.deliveries(member, hook.id(), SHOWN);
        if (told.isEmpty()) {
            return new Paragraph(Words.say("webhooks.toldNothing"));
        }
        Table table = new Table(
                "tbl",
                Words.say("webhooks.event"),
                Words.say("webhooks.at"),
                Words.say("webhooks.state"),
                Words.say("webhooks.attempts"),
                Words.say("webhooks.answer"),
                "");
        told.forEach(one -> table.row(
                new Span(one.event()),
                new Span(Times.moment(one.at())),
                new Span(Words.of(one.state())),
                new Span(Integer.toString(one.attempts())),
                new Span(VisibleText.of(one.answer() == null ? "–" : Refusals.say(one.answer()))),
                again(one)));
        return new Div(table, DeliveryCsv.link(webhooks, member, hook));
    }

    private Component again(Delivery one) {
        if (one.state() == DeliveryState.WAITING) {
            return new Span("");
        }
        Button button = new Button(Words.say("webhooks.again"), click -> {
            webhooks.replay(member, one.id());
            refresh();
        });
        button.setAriaLabel(Words.say("webhooks.againOne", one.event(), Times.moment(one.at())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
