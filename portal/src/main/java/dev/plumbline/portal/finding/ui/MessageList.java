package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.InboxMessage;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.security.Member;
import java.util.List;

/** What ended since the member last looked, each line to be put away. */
final class MessageList extends Div {
    private final transient List<InboxMessages> sources;
    private final Member member;

    MessageList(List<InboxMessages> sources, Member member) {
        this.sources = List.copyOf(sources);
        this.member = member;
        addClassName("messages");
        getElement().setAttribute("role", "status");
    }

    void refresh() {
        removeAll();
        sources.forEach(source -> source.unread(member).forEach(message -> add(line(source, message))));
        setVisible(getComponentCount() > 0);
    }

    private Div line(InboxMessages source, InboxMessage message) {
        Paragraph words = new Paragraph(
                Links.to(message.path(), message.headline()),
                new Span(" " + VisibleText.of(message.text()) + " · " + Times.moment(message.at())));
        words.addClassName("s");
        Button away = new Button(Words.say("message.putAway"), click -> {
            source.read(member, message.id());
            refresh();
        });
        away.setAriaLabel(Words.say("message.putAwayOf", VisibleText.of(message.headline())));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(words, away);
        line.addClassName("message");
        return line;
    }
}
