package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.reuse.Pairing;
import java.util.List;

/** What this candidate shares with others. */
final class ReuseSection extends Section {
    private static final int MOST = 25;

    ReuseSection(List<Pairing> lines) {
        addClassName("section");
        H2 title = new H2("Reuse");
        title.addClassName("h2");
        add(title);
        if (lines.isEmpty()) {
            add(
                    quiet(
                            "No text, contact, layout or picture of this candidate stands under another name that your team captured."));
            return;
        }
        Table table = new Table("tbl", "With", "What is shared", "First seen here", "First seen there", "");
        lines.stream().limit(MOST).forEach(line -> row(table, line));
        add(table);
        if (lines.size() > MOST) {
            add(quiet("And %d more, on the board.".formatted(lines.size() - MOST)));
        }
        if (!lines.getFirst().dismissed()) {
            add(new Paragraph(Links.to("reuse/" + lines.getFirst().a().profile(), "See the cluster on the board")));
        }
    }

    private static void row(Table table, Pairing line) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(
                        Links.to("candidates/" + line.b().candidate(), line.b().name())
                                .getElement());
        Component link = Links.to("reuse/" + line.a().profile() + "/" + line.b().profile(), "Side by side");
        link.getElement()
                .setAttribute("aria-label", "Side by side with " + line.b().name());
        table.row(
                name,
                new Foreign(line.kind() + ", " + line.extent() + (line.dismissed() ? " · dismissed" : "")),
                new Span(Times.day(line.firstA())),
                new Span(Times.day(line.firstB())),
                link);
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("s", "ink-2");
        return line;
    }
}
