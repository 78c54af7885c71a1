package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.ComparisonMark;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Glyph;
import dev.plumbline.portal.base.ui.Quote;
import dev.plumbline.portal.base.ui.Statement;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.compare.Feature;
import dev.plumbline.scraper.compare.Matrix;
import java.util.List;

/** Where the sources of one row say so: their quotes, side by side, and how two of them were compared. */
final class RowQuotes extends Div {
    private static final int MOST_QUOTES = 4;

    RowQuotes(Matrix matrix, Matrix.Row row, Command close) {
        addClassName("opened");
        H3 title = new H3(VisibleText.of(row.label()));
        title.addClassName("h2");
        Button shut = new Button(new Glyph("x"), click -> close.execute());
        shut.setAriaLabel(Words.say("matrix.closeQuotes"));
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(title, shut);
        head.addClassNames("row", "spread");
        Div quotes = new Div();
        quotes.addClassNames("side-by-side", "pair");
        for (int n = 0; n < matrix.columns().size(); n++) {
            Matrix.Cell cell = row.cells().get(n);
            for (Claim claim : cell.claims().stream().limit(MOST_QUOTES).toList()) {
                quotes.add(quote(claim, matrix.columns().get(n), cell));
            }
        }
        add(head, quotes);
        Compared.of(row).ifPresent(pair -> add(how(matrix, pair)));
    }

    private static Div how(Matrix matrix, Compared pair) {
        Table how = new Table(
                "how",
                Words.say("finding.feature"),
                label(matrix, pair.left()),
                label(matrix, pair.right()),
                Words.say("finding.result"));
        for (Feature feature : pair.features()) {
            how.row(
                    new Span(feature.name()),
                    new Foreign(feature.left()),
                    new Foreign(feature.right()),
                    new Span(ComparisonMark.ofResult(feature.result()), reason(feature)));
        }
        H4 title = new H4(Words.say("finding.howCompared"));
        title.addClassName("s");
        return new Div(title, how);
    }

    /** Nothing where the mark or the words beside it say it already. */
    private static Span reason(Feature feature) {
        boolean plain = feature.result().equals("agrees") || feature.result().equals("differs");
        Span reason = new Span(
                plain ? "" : " · " + VisibleText.of(feature.comparison().reason()));
        reason.addClassNames("s", "ink-2");
        return reason;
    }

    private static String label(Matrix matrix, int column) {
        return VisibleText.of(matrix.columns().get(column).label());
    }

    private static Quote quote(Claim claim, Matrix.Column column, Matrix.Cell cell) {
        Statement plain = Statements.of(claim.evidence(), null);
        boolean differs = cell.comparison() != null && cell.comparison().differs();
        int at = plain.quote().indexOf(claim.text());
        List<Statement.Part> marks = differs && at >= 0
                ? List.of(new Statement.Part(at, at + claim.text().length(), 0))
                : List.of();
        return new Quote(plain.named(column.label()).marked(marks));
    }
}
