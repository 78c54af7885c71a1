package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.rule.Identifiers;
import dev.plumbline.scraper.rule.Lifeline;
import dev.plumbline.scraper.rule.Lifeline.Moment;
import java.util.List;
import java.util.function.Supplier;

/** A candidate's time with the team on one line, and what to keep of it when it ends. */
final class LifelineSection extends Section {
    private static final int SHOWN_AT_FIRST = 30;

    private final transient List<Moment> moments;
    private final Table table =
            new Table("tbl", Words.say("lifeline.when"), Words.say("lifeline.what"), Words.say("lifeline.readIn"));
    private final Div below = new Div();
    private int shown;

    LifelineSection(Lifeline lifeline, Identifiers identifiers) {
        moments = lifeline.moments();
        addClassName("section");
        H2 title = new H2(Words.say("lifeline.title"));
        title.addClassName("h2");
        add(title);
        if (moments.isEmpty()) {
            add(new EmptyState(Words.say("lifeline.empty"), Words.say("lifeline.emptyWhy")));
            return;
        }
        table.getElement().setAttribute("aria-label", Words.say("lifeline.label"));
        add(table, below);
        more(SHOWN_AT_FIRST);
        if (!identifiers.items().isEmpty()) {
            add(exitPack(identifiers));
        }
    }

    private void more(int count) {
        int to = Math.min(moments.size(), shown + count);
        moments.subList(shown, to)
                .forEach(moment -> table.row(
                        new Span(moment.when()),
                        new Span(VisibleText.of(moment.words())),
                        new Span(VisibleText.of(moment.evidence().site().label()))));
        shown = to;
        below.removeAll();
        int left = moments.size() - shown;
        if (left > 0) {
            Button more = new Button(Words.say("lifeline.more", left), click -> more(left));
            more.addClassName("more");
            below.add(more);
        }
    }

    private static Paragraph exitPack(Identifiers identifiers) {
        Paragraph line = new Paragraph(
                new Span(Words.say("exitPack.what", identifiers.items().size()) + " "),
                download("exit-pack.csv", "text/csv;charset=utf-8", "CSV", () -> ExitPack.csv(identifiers)),
                new Span(" · "),
                download("exit-pack.json", "application/json", "JSON", () -> ExitPack.json(identifiers)));
        line.addClassNames("s", "ink-2", "more");
        return line;
    }

    private static Anchor download(String name, String mediaType, String words, Supplier<byte[]> content) {
        Anchor link = new Anchor(new FileDownload(name, mediaType, content), AttachmentType.DOWNLOAD, words);
        link.getElement().setAttribute("aria-label", Words.say("exitPack.download", words));
        return link;
    }
}
