package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.Preview;

/** The first rows of a file as they would be read. */
final class PreviewTable extends Div {

    void show(Preview preview) {
        removeAll();
        H3 title = new H3(Words.say("records.firstRows"));
        title.addClassName("h3");
        Table table = new Table(
                "tbl",
                Words.say("records.row"),
                Words.say("records.account"),
                Words.say("records.when"),
                Words.say("records.inWords"));
        for (Preview.Row row : preview.rows()) {
            Span number = new Span(Integer.toString(row.row()));
            if (row.error() != null) {
                table.row(
                        number,
                        new Span("–"),
                        new Span("–"),
                        new Span(VisibleText.of(Refusals.say(row.error().sentence()))));
            }
            for (EmployerRecord record : row.records()) {
                table.row(
                        new Span(Integer.toString(row.row())),
                        new Span(VisibleText.of(record.subject())),
                        new Span(Times.moment(record.at())),
                        new Span(VisibleText.of(record.evidence().quote())));
            }
        }
        add(title, table);
    }
}
