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
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Pairing;
import java.util.List;

/** What this candidate shares with others. */
final class ReuseSection extends Section {
    private static final int MOST = 25;

    ReuseSection(List<Pairing> lines) {
        addClassName("section");
        H2 title = new H2(Words.say("reuseLines.title"));
        title.addClassName("h2");
        add(title);
        if (lines.isEmpty()) {
            add(quiet(Words.say("reuseLines.none")));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("reuseLines.with"),
                Words.say("reuseLines.shared"),
                Words.say("reuseLines.firstHere"),
                Words.say("reuseLines.firstThere"),
                "");
        lines.stream().limit(MOST).forEach(line -> row(table, line));
        add(table);
        if (lines.size() > MOST) {
            add(quiet(Words.say("reuseLines.more", lines.size() - MOST)));
        }
        if (!lines.getFirst().dismissed()) {
            add(new Paragraph(Links.to("reuse/" + lines.getFirst().a().profile(), Words.say("reuseLines.board"))));
        }
    }

    /** What two of them share, and how much of it. */
    static String shared(Pairing line) {
        String much = line.words() > 0
                ? Words.say("reuse.extent", line.words(), line.edges().size())
                : line.extent();
        String words = Words.of(line.family()) + ", " + much;
        return line.dismissed() ? Words.say("reuseLines.dismissed", words) : words;
    }

    private static void row(Table table, Pairing line) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(
                        Links.to("candidates/" + line.b().candidate(), line.b().name())
                                .getElement());
        Component link =
                Links.to("reuse/" + line.a().profile() + "/" + line.b().profile(), Words.say("review.sideBySide"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say("reuseLines.sideBySideWith", line.b().name()));
        table.row(
                name,
                new Foreign(shared(line)),
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
