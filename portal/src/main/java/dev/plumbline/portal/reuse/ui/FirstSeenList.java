package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Identity;
import java.util.List;

/** Who had it first, as far as the team saw. */
final class FirstSeenList extends Section {
    private static final int MOST = 6;

    FirstSeenList(List<Identity> identities) {
        addClassName("section");
        H2 title = new H2(Words.say("firstSeen.title"));
        title.addClassName("h2");
        Paragraph note = new Paragraph(Words.say("firstSeen.note"));
        note.addClassNames("s", "ink-2");
        OrderedList line = new OrderedList();
        line.addClassName("first-seen");
        identities.stream().limit(MOST).forEach(identity -> line.add(item(identity)));
        add(title, note, line);
        if (identities.size() > MOST) {
            Paragraph left = new Paragraph(Words.say("firstSeen.later", identities.size() - MOST));
            left.addClassNames("s", "ink-2");
            add(left);
        }
    }

    private static ListItem item(Identity identity) {
        Span name = new Span(new Foreign(identity.name()));
        name.addClassName("w");
        Span when =
                new Span(Times.day(identity.firstSeen()) + " · " + VisibleText.of(String.join(", ", identity.sites())));
        when.addClassName("d");
        return new ListItem(name, new Div(when));
    }
}
