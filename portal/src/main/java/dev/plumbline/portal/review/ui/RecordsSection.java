package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.scraper.record.EmployerRecord;
import java.util.List;

/** The rows of the employer's own systems about a candidate, the newest first: what the findings over records rest on. */
final class RecordsSection extends Section {
    private static final int PAGE = 25;

    private final transient List<EmployerRecord> rows;
    private final Table table = new Table(
            "tbl", Words.say("recordRows.when"), Words.say("recordRows.what"), Words.say("recordRows.readIn"));
    private final Div below = new Div();
    private int shown;

    RecordsSection(List<EmployerRecord> oldestFirst, List<String> subjects) {
        rows = oldestFirst.reversed();
        addClassName("section");
        H2 title = new H2(Words.say("recordRows.title"));
        title.addClassName("h2");
        add(title);
        if (rows.isEmpty()) {
            add(new EmptyState(
                    Words.say("recordRows.empty"),
                    subjects.isEmpty() ? Words.say("recordRows.noSubject") : Words.say("recordRows.none"),
                    Links.to("records", Words.say("recordRows.see"))));
            return;
        }
        Paragraph accounts =
                new Paragraph(Words.say("recordRows.of", rows.size(), VisibleText.of(String.join(", ", subjects))));
        accounts.addClassNames("s", "ink-2");
        add(accounts, table, below);
        more();
    }

    private void more() {
        int to = Math.min(rows.size(), shown + PAGE);
        rows.subList(shown, to)
                .forEach(row -> table.row(
                        new Span(Times.moment(row.at())),
                        new Span(VisibleText.of(row.evidence().quote())),
                        Links.to("records/" + row.evidence().capture(), Statements.source(row.evidence()))));
        shown = to;
        below.removeAll();
        if (shown < rows.size()) {
            Button more = new Button(Words.say("recordRows.more"), click -> more());
            more.addClassName("more");
            below.add(more);
        }
    }
}
